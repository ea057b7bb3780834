"""How a source is told: names beside offices and ages, papers by somebody, known abbreviations."""

from __future__ import annotations

import pytest
from tests.support.speaking import OUTLET, speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            '"We lost 17 cows and two people," recalled the beekeeper, Amina Yusuf.',
            "Amina Yusuf", id="a trade that no list has",
        ),
        pytest.param(
            "Colonel Ivan Petrov, Hills Police Commander says mines hurt 17 people.",
            "Colonel Ivan Petrov", id="an office behind a name, with one comma",
        ),
        pytest.param(
            "One of the survivors, 14-year-old Hamid, said 17 friends of his were hurt by mines.",
            "Hamid", id="an age before a name",
        ),
        pytest.param(
            "Mines lie there, security sources say. One of the sources told us 17 were hurt.",
            "security sources", id="one of the sources of before",
        ),
        pytest.param(
            "Mines lie here, according to local officials. Two of the officials said 17 died.",
            "local officials", id="two of those who were named",
        ),
        pytest.param(
            "Deminers found mines there. Another of the nurses spoke of 17 injured boys.",
            "nurses", id="another of those who were not named yet",
        ),
        pytest.param(
            "East of the river mines lie. UNMIH learned of 17 injured herders.",
            "UNMIH", id="a mission that learned of accidents",
        ),
        pytest.param(
            "The Hills Centre knows of more than 17 people injured by mines.",
            "Hills Centre", id="a centre that knows of victims",
        ),
        pytest.param(
            "Hills Aid has heard of 17 people injured by mines.", "Hills Aid",
            id="a charity that has heard of victims",
        ),
        pytest.param(
            "The police learned of the mine from Hills Aid. 17 were injured.", OUTLET,
            id="who learned of the danger tells no figure",
        ),
        pytest.param(
            "A report that the Hills Committee (HC) presented last week lists 17 mine victims.",
            "Hills Committee (HC)", id="who presented the report that lists them",
        ),
        pytest.param(
            "A study which Hills Aid published on Monday shows that 17 died from mines.",
            "Hills Aid", id="who published the study that shows it",
        ),
        pytest.param(
            "A bulletin that the Ford Relief Committee of Upper Narva issued puts the toll at 17.",
            "Ford Relief Committee of Upper Narva", id="who issued the bulletin with the toll",
        ),
        pytest.param(
            "A blast hit a bus, the Hills Office, the Interior Ministry and UNMAS said in a joint"
            " statement. 17 people were hurt by the mine, the three institutions said.",
            "Hills Office, Interior Ministry and UNMAS (joint statement)",
            id="three institutions are those of the statement",
        ),
        pytest.param(
            "Two bodies, the Hills Office and UNMAS, told of it. Mines hurt 17, the agencies said.",
            "agencies", id="agencies that made no joint statement",
        ),
        pytest.param(
            "The Prosecutor's Office began an inquiry. According to the Office, mines hurt 17.",
            "Prosecutor's Office", id="an office with an owner, shortened",
        ),
        pytest.param(
            "The Ombudsman's Office visited them. The Office said that mines had hurt 17.",
            "Ombudsman's Office", id="another office, shortened before a verb",
        ),
        pytest.param(
            '"Nine tenths are clear," Brigadier Omar Bah told the weekly media briefing held'
            " yesterday. Mines hurt 17 people, the Brigadier said.",
            "Brigadier Omar Bah", id="a rank that names him again, behind a briefing",
        ),
        pytest.param(
            '"Mines hurt 17," the director, Omar Bah, told the daily press briefing held today.',
            "Omar Bah", id="a briefing is told and tells nothing",
        ),
        pytest.param(
            "Mines have hurt 17 people. This was said by the director of the Hills Centre, Colonel"
            " Omar Bah, during a tour.",
            "Colonel Omar Bah", id="this was said by him",
        ),
        pytest.param(
            "Tomislav Bah saw it. For the country as a whole Bah put the number of mines at 17.",
            "Tomislav Bah", id="a family name behind other words",
        ),
        pytest.param(
            "A joint statement on the blast was released by the Hills Office and UNMAS. The two"
            " bodies remind everyone that mines have hurt 17 people.",
            "Hills Office and UNMAS (joint statement)", id="by whom a statement was released",
        ),
        pytest.param(
            "An appeal was issued by the Ford Union on Monday. It says that mines hurt 17 people.",
            "Ford Union", id="by whom an appeal was issued",
        ),
        pytest.param(
            "A bulletin on the fields was provided by Hills Aid: mines hurt 17 people.",
            "Hills Aid", id="by whom a bulletin was provided",
        ),
        pytest.param(
            "The grant was provided by Norland. Mines have hurt 17 people.", OUTLET,
            id="by whom money was provided",
        ),
        pytest.param(
            "The head of the Kherson RMA Oleksandr Holub said mines had killed 17 people.",
            "Oleksandr Holub", id="the acronym of a body before a name",
        ),
        pytest.param(
            "Mines killed 17 people, the chief of the Kharkiv OVA Ann Marie Poe said.",
            "Ann Marie Poe", id="another acronym, behind the number",
        ),
        pytest.param(
            "The director NGUYEN Van Anh said mines had killed 17 people.",
            "NGUYEN Van Anh", id="a family name in capitals",
        ),
        pytest.param(
            "The director of the centre, PETER JAN BLAKE, said mines had killed 17 people.",
            "PETER JAN BLAKE", id="a name all in capitals",
        ),
        pytest.param(
            "Villager Ahmad Khan said 17 mines had been found.", "Ahmad Khan", id="a villager",
        ),
        pytest.param(
            "The Minister of Ecology Mukhtar Babek noted that mines had killed 17 people.",
            "Mukhtar Babek", id="a name that is the noun of an office too",
        ),
        pytest.param(
            "A hospital worker, who asked not to be named, told reporters that 17 were hurt.",
            "a hospital worker", id="a worker, who gives no name",
        ),
        pytest.param(
            "A gravedigger in the town, who gave no name, said mines had killed 17 people.",
            "a gravedigger", id="a trade that no list has, who gives no name",
        ),
        pytest.param(
            "Ali Bah, 34, who was on the bus, said 17 people were hurt by the mine.",
            "Ali Bah", id="a name, an age and who it is",
        ),
        pytest.param(
            "At least 17 died when a bus hit a mine, hospital sources and travellers said.",
            "hospital sources and travellers", id="sources and travellers",
        ),
        pytest.param(
            "A vigilante group and villagers told reporters that 17 died when a bus hit a mine.",
            "a vigilante group and villagers", id="a group and villagers",
        ),
        pytest.param(
            "A mine hurt 17, according to the Hills Operations Centre, as reported by the Courier.",
            "Hills Operations Centre", id="a paper that carries what another said",
        ),
        pytest.param(
            "The Narvian aid group Hills Care said 17 mines were found.",
            "Hills Care", id="a group described before its name",
        ),
        pytest.param(
            "17 mines were found, the Swiss foundation Delta Hills (DH) said.",
            "Delta Hills (DH)", id="a foundation described before its acronym",
        ),
        pytest.param(
            "The Narvian army's Hills Command said 17 mines were found.",
            "Narvian army's Hills Command", id="an owner is no description",
        ),
        pytest.param(
            "Mines hurt 17 people, the monitoring group Hills Landmine Records wrote on X.",
            "Hills Landmine Records", id="a group whose name ends like a paper",
        ),
        pytest.param(
            "The ministry's Annual Mine Report said 17 mines were found.",
            "ministry", id="a paper in capitals, and whose it is",
        ),
        pytest.param(
            "Marie Jones (UNMAS) says 17 mines were found.",
            "Marie Jones", id="her body in brackets",
        ),
        pytest.param(
            "Delta Relief (DR) says 17 mines were found.",
            "Delta Relief (DR)", id="its own acronym",
        ),
        pytest.param(
            "Marie Jones from the charity Safe Paths explains that 17 mines were found.",
            "Marie Jones", id="from a charity",
        ),
        pytest.param(
            '"Mines killed 17 people" - Petro Rudenko, head of the district.',
            "Petro Rudenko", id="a name behind a quotation and a dash",
        ),
        pytest.param(
            '"Mines killed 17 people" - that is the toll of a week.',
            OUTLET, id="no name behind a quotation and a dash",
        ),
        pytest.param(
            "District Governor Lam Dara told reporters that 17 mines were cleared.",
            "District Governor Lam Dara", id="a title as it is printed before a name",
        ),
        pytest.param(
            "Kherson Oblast Governor Lam Dara said that 17 mines were cleared.",
            "Governor Lam Dara", id="a title behind its region",
        ),
        pytest.param(
            "Managing Director Omar Diallo said 17 mines were found.",
            "Managing Director Omar Diallo", id="an office printed as a title",
        ),
        pytest.param(
            "HALO Programme Manager Ines Vale said 17 mines were removed.",
            "Ines Vale", id="an office behind its body",
        ),
        pytest.param(
            "The district's police chief Ivo Maric said 17 people died.",
            "Ivo Maric", id="an office in small letters",
        ),
        pytest.param(
            "Mines killed 17 people last year, a news agency wrote.",
            "a news agency", id="a source without a name, with its article",
        ),
        pytest.param(
            "Local officials in Zala province have sadly confirmed that mines killed 17.",
            "Local officials", id="an adverb between the parts of a verb",
        ),
        pytest.param(
            "Some 17 mines were cleared, said Jan Poe, the head of the council.",
            "Jan Poe", id="a given name that is a month",
        ),
        pytest.param(
            "April Bah, the director of the clinic, said mines hurt 17 people.",
            "April Bah", id="a given name that is a month, before a comma",
        ),
        pytest.param(
            "A joint statement by the Ministry of Roads, the Hills Office and the Delta Centre (DC)"
            " says: mines hurt 17 people.",
            "Ministry of Roads, Hills Office and Delta Centre (joint statement)",
            id="a joint statement by several",
        ),
        pytest.param(
            "Mines hurt 17 people, the Hills Post reports, citing the joint statement released by"
            " the Hills Office and the Border Service.",
            "Hills Office and Border Service (joint statement)", id="citing a joint statement",
        ),
        pytest.param(
            "According to joint information of the Hills Office and the Border Service, mines hurt"
            " 17 people.",
            "Hills Office and the Border Service", id="joint information as printed",
        ),
        pytest.param(
            "A mine killed two, a government official said. It hurt 17 more, the source added.",
            "a government official", id="the source behind an official",
        ),
        pytest.param(
            "In May the directorate told Rudaw that mines had hurt 17 people.",
            "directorate", id="who tells an outlet is not the outlet",
        ),
        pytest.param(
            "Teams of the Hills Rescue Service lifted nine mines. Mines hurt 17 people, the"
            " service's press office has reported.",
            "Hills Rescue Service's press office", id="the press office of who is named before",
        ),
        pytest.param(
            "The Hills Mine Centre is at work. Mines hurt 17 people, the ministry's office said.",
            "ministry's office", id="the office of nobody named before",
        ),
        pytest.param(
            "The Centre in southern Lebanon (MACC) is at work. Mines hurt 17, MACC figures show.",
            "MACC", id="an acronym behind a place",
        ),
        pytest.param(
            "The mayor said in May Narvian mines killed 17 people.", "mayor", id="a month",
        ),
        pytest.param(
            "Members of the Hills Mine Centre assessed that 17 mines are left.",
            "Hills Mine Centre", id="members of a body",
        ),
        pytest.param(
            "Mines hurt 17 people, volunteers from Delta Aid told reporters.",
            "Delta Aid", id="volunteers from a body",
        ),
        pytest.param(
            "Staff of the Hills Trust counted 17 mines.", "Hills Trust", id="staff of a body",
        ),
        pytest.param(
            "Members of a search party said 17 mines were found.",
            "Members of a search party", id="members of nobody named",
        ),
        pytest.param(
            "According to the Ministry of Labour, Invalids and Social Affairs, 17 ha are mined.",
            "Ministry of Labour, Invalids and Social Affairs", id="a known name with a comma",
        ),
        pytest.param(
            "The Foreign, Commonwealth and Development Office said that mines killed 17 people.",
            "Foreign, Commonwealth and Development Office", id="a known name before its verb",
        ),
        pytest.param(
            "A mine killed 17 people in central Mali, police and the bus company said.",
            "police and the bus company", id="a place before two who speak",
        ),
        pytest.param(
            "Mines killed 17 people, according to the Hills Trust, and Chad remains mined.",
            "Hills Trust", id="a country that begins another clause",
        ),
        pytest.param(
            "Mines killed 17 people, according to the Hills Trust and the Delta Service.",
            "Hills Trust and the Delta Service", id="two bodies",
        ),
        pytest.param(
            "Since the truce, state mine clearance teams have freed 17 ha of mined land.",
            OUTLET, id="a state that says nothing",
        ),
        pytest.param(
            "Chad's Mine Action Agency said nine mines were found. Later the Mine Action Agency"
            " said that 17 mines were found.",
            "Chad's Mine Action Agency", id="a body named again without its state",
        ),
    ],
)  # fmt: skip
def test_the_name_of_a_person_is_found_beside_what_describes_it(text: str, expected: str) -> None:
    assert speaker(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "According to a report by the Hills Institute, mines killed 17 people.",
            "Hills Institute", id="a report by",
        ),
        pytest.param(
            "According to a new study from the Hills Institute, mines killed 17 people.",
            "Hills Institute", id="a study from",
        ),
        pytest.param(
            "According to a survey from Zala province, mines killed 17 people.",
            OUTLET, id="a survey from a place",
        ),
        pytest.param(
            "Hills Institute preliminary findings show that mines killed 17 people.",
            "Hills Institute", id="findings that are preliminary",
        ),
        pytest.param(
            'As the mayor put it, "17 mines is too many."', "mayor", id="as somebody put it",
        ),
        pytest.param(
            "The union anticipates that 17 hectares will be left.", "union", id="anticipates",
        ),
    ],
)  # fmt: skip
def test_a_paper_speaks_for_who_wrote_it(text: str, expected: str) -> None:
    assert speaker(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Norwegian People's Aid works in the north. NPA says 17 mines were found.",
            "Norwegian People's Aid", id="an abbreviation that the text does not explain",
        ),
        pytest.param(
            "The HALO Trust works in the north. HALO says 17 mines were found.",
            "HALO Trust", id="a short name",
        ),
        pytest.param(
            "The HALO Trust works in the north. MAG says 17 mines were found.",
            "MAG", id="another body",
        ),
    ],
)  # fmt: skip
def test_known_abbreviations_take_the_name_of_the_text(text: str, expected: str) -> None:
    assert speaker(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Mines lie along the road.\n\nGovernor Ana Petrova said:\n\nMines have killed 17"
            " people here.",
            "Governor Ana Petrova", id="without quotation marks",
        ),
        pytest.param(
            "PRESS RELEASE\nHills Demining Trust\n\nThe director, Ana Petrova, said:\n\nWe have"
            " found 17 mines.",
            "Ana Petrova", id="we, in a paper of somebody else",
        ),
        pytest.param(
            "Governor Ana Petrova said:\n\nMines have killed nine people.\n\nAt the border"
            " 17 mines were found.",
            OUTLET, id="one paragraph and no more",
        ),
    ],
)  # fmt: skip
def test_a_line_that_ends_in_said_gives_the_paragraph_below(text: str, expected: str) -> None:
    assert speaker(text) == expected


def test_who_benefits_from_a_programme_issues_no_paper() -> None:
    text = "Funding for mines\n\n- 900 people are to benefit from the programme\n\nMines hurt 17."
    assert speaker(text) == OUTLET


def test_a_place_where_somebody_speaks_is_nobody() -> None:
    text = "The minister of defence, Levi Coe, said in Parliament in October that 17 mines remain."
    assert speaker(text) == "Levi Coe"


def test_a_report_that_is_owned_does_not_report() -> None:
    text = "The Delta Agency (DA) has released its latest report on 17 mines, Valley Wire informs."
    assert speaker(text) == "Delta Agency (DA)"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Results of May on mines\n\nResidents informed: 17 in two towns",
            OUTLET, id="who was informed",
        ),
        pytest.param(
            "Rauf Poe, head of the public union Green Road, told reporters that mines had 17"
            " victims.",
            "Rauf Poe", id="who heads a union",
        ),
        pytest.param(
            'Rauf Poe, chairman of the "Green Road" Public Union, told reporters that mines had 17'
            " victims.",
            "Rauf Poe", id="who heads a union in quotation marks",
        ),
        pytest.param(
            "The head of the union, Rauf Poe, told reporters that mines had 17 victims.",
            "Rauf Poe", id="a name behind its office",
        ),
        pytest.param(
            "Mines had 17 victims, according to a list drawn up by the Hills Prosecutor's Office.",
            "Hills Prosecutor's Office", id="who drew up a list",
        ),
        pytest.param(
            "Mines had 17 victims, according to data sent yesterday to the Valley Wire by the Hills"
            " Trust.",
            "Hills Trust", id="who sent data to the outlet",
        ),
        pytest.param(
            "According to a letter signed by the governor, mines had 17 victims.",
            "governor", id="who signed a letter",
        ),
        pytest.param(
            "According to a letter seen by the governor's staff yesterday, mines had 17 victims.",
            OUTLET, id="who saw a letter",
        ),
        pytest.param(
            "Mines had 17 victims, the Valley Wire was told at the Hills Mine Agency.",
            "Hills Mine Agency", id="where an outlet was told",
        ),
        pytest.param(
            "The Widows' League has a list of 17 people maimed by mines.",
            "Widows' League", id="who has a list",
        ),
        pytest.param(
            "The Widows' League has a house for 17 people maimed by mines.",
            OUTLET, id="who has a house",
        ),
        pytest.param(
            "The Hills Council speaks of 17 people maimed by mines.",
            "Hills Council", id="who speaks of them",
        ),
        pytest.param(
            '"Mines hurt 17 people here," says Goran M., who leads a team.',
            "Goran M.", id="a name that ends in an initial",
        ),
    ],
)  # fmt: skip
def test_who_stands_behind_a_paper_or_a_list(text: str, expected: str) -> None:
    assert speaker(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Spending on mine clearance came to EUR 17 million.", id="a currency"),
        pytest.param(
            "Hills Office, annual review of 2031\n\nFunds for demining:\n"
            "- United States: USD 17 million\n- Norway: NOK 14 million",
            id="a giver before the sum",
        ),
    ],
)
def test_who_gives_or_is_counted_in_says_nothing(text: str) -> None:
    assert speaker(text, publisher=None) not in ("EUR", "United States", "Norway")
