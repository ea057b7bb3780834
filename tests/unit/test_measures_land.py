"""Land: cleared, released, reduced, cancelled, surveyed, contaminated, and the whole territory."""

from __future__ import annotations

import pytest
from tests.support.reading import case, readings

CASES = [
    case(
        "sizes in brackets",
        "The mined area is about (6280) square kilometers, where (3655) square kilometers were"
        " released and the remaining contaminated area is about (2155) sq km.",
        {
            "6280": "area_contaminated KMK",
            "3655": "area_released KMK",
            "2155": "area_contaminated KMK",
        },
    ),
    case(
        "a suspicious area behind cleared land",
        "Over 340 square kilometers have been demined and returned to the people, but we still have"
        " 85 square kilometers of suspicious area.",
        {"340": "area_cleared KMK", "85": "area_contaminated KMK"},
    ),
    case(
        "who struggles to clear",
        "Norland is still struggling to clear more than 38 hectares infested with landmines.",
        {"38": "area_contaminated HAR"},
    ),
    case(
        "land that had been mined and was returned",
        "More than 33 square kilometres of land that had been mined by troops were returned to"
        " safe use.",
        {"33": "area_released KMK"},
    ),
    case(
        "land that was mined and was cleared",
        "Some 40 hectares of farmland which was mined have been cleared.",
        {"40": "area_cleared HAR"},
    ),
    case(
        "land that had been mined and was given back",
        "Sappers say 12 hectares of forest that had been mined were put back into use.",
        {"12": "area_released HAR"},
    ),
    case(
        "land that is mined still",
        "More than 9 hectares of land that had been farmed are mined.",
        {"9": "area_contaminated HAR"},
    ),
    case(
        "handed on for use",
        "Sappers surveyed 262 hectares. Some 194 hectares of them have been transferred for use.",
        {"262": "area_surveyed HAR", "194": "area_released HAR"},
    ),
    case(
        "cleared lands that are counted are no mines",
        "Mines\n\nThe charity handed over four cleared lands and 31 hectares of minefields.",
        {"31": "area_released HAR"},
    ),
    case(
        "land that may hold mines, below a title on clearance",
        "Mine clearance in the hills\n\nSome 137 square kilometres may hold mines, down from 174.",
        {"137": "area_contaminated KMK", "174": "area_contaminated KMK"},
    ),
    case(
        "land that could contain shells",
        "Mine clearance in the hills\n\nSome 41 hectares could contain explosive ordnance.",
        {"41": "area_contaminated HAR"},
    ),
    case(
        "work for thousands is no land",
        "De-mining is slow. Here a deminer may only clear between 10-40 square metres a day.\n"
        "De-mining gives work to thousands.\nWe have lifted 9,000 mines.",
        {"9,000": "devices_found MINE"},
    ),
    case(
        "half the size of another country is no share",
        "Some 160 square kilometres, an area half the size of Malta, may be affected by mines.",
        {"160": "area_contaminated KMK"},
    ),
    case(
        "half the area of a district is one",
        "Half the area of the district is contaminated by mines.",
        {"Half": "area_contaminated P1"},
    ),
    case(
        "land that may need survey",
        "Mine clearance in the hills\n\nAbout 300 hectares may need survey.",
        {"300": "area_contaminated HAR"},
    ),
    case(
        "but land in a line below the month of May",
        "Mine clearance in the hills\n\nMay: 41 hectares",
        {"41": "area_cleared HAR"},
    ),
    case(
        "labels behind their areas",
        "Mines\n\n\u2022 9,100 m2 Land returned\n\u2022 4,200 m2 Area released in 2014\n"
        "\u2022 1,200 m2 Area cleared",
        {"9,100": "area_released MTK", "4,200": "area_released MTK", "1,200": "area_cleared MTK"},
    ),
    case(
        "what will grow on a part of the land",
        "Sappers of the mine centre were busy. In May 143 hectares were cleared in the north, most"
        " of it arable land on which winter wheat is to be sown.",
        {"143": "area_cleared HAR"},
    ),
    case(
        "land that was returned, without its unit",
        "They surveyed 840 hectares, of which 610 were returned to farmers without demining.",
        {"840": "area_surveyed HAR", "610": "area_released HAR"},
    ),
    case(
        "a passive before its subject",
        "During the half-year were demined 310 hectares and destroyed 12 mines.",
        {"310": "area_cleared HAR", "12": "devices_found MINE"},
    ),
    case(
        "cleared in the passive",
        "412 hectares were cleared of landmines.",
        {"412": "area_cleared HAR"},
    ),
    case("cleared in the active", "Deminers cleared 412 hectares.", {"412": "area_cleared HAR"}),
    case(
        "clearance of",
        "The clearance of 412 hectares of minefields is complete.",
        {"412": "area_cleared HAR"},
    ),
    case(
        "area cleared as a label",
        "Demining results. Area cleared: 412 ha",
        {"412": "area_cleared HAR"},
    ),
    case(
        "thousands after a space, all zeros",
        "Last year sappers cleared 38 000 hectares and destroyed 2 500 mines.",
        {"38 000": "area_cleared HAR", "2 500": "devices_found MINE"},
    ),
    case(
        "thousands after a space, ended by a unit with a leading zero",
        "Deminers cleared 10 050 m2 of minefields in May.",
        {"10 050": "area_cleared MTK"},
    ),
    case("demined", "Sappers demined 7.5 square kilometres.", {"7.5": "area_cleared KMK"}),
    case(
        "cleared square metres",
        "The deminers have cleared 96,400 m2 since May.",
        {"96,400": "area_cleared MTK"},
    ),
    case(
        "cleared land behind the number",
        "412 hectares of cleared land went to farmers, free of landmines.",
        {"412": "area_cleared HAR"},
    ),
    case(
        "freed from mines", "412 hectares have been freed from mines.", {"412": "area_cleared HAR"}
    ),
    case(
        "released in the passive",
        "5.4 km2 of mined land was released.",
        {"5.4": "area_released KMK"},
    ),
    case(
        "released in the active",
        "The mine action centre released 5.4 km2 of land.",
        {"5.4": "area_released KMK"},
    ),
    case(
        "handed back",
        "Deminers handed back 5.4 square kilometres to the villagers.",
        {"5.4": "area_released KMK"},
    ),
    case(
        "land release as a label",
        "Mine action results. Land release: 5.4 km2.",
        {"5.4": "area_released KMK"},
    ),
    case(
        "reduced by technical survey",
        "A further 1.3 km2 of mined area was reduced through technical survey.",
        {"1.3": "area_reduced KMK"},
    ),
    case(
        "reduced in the active",
        "The demining teams reduced 1.3 km2 by technical survey.",
        {"1.3": "area_reduced KMK"},
    ),
    case(
        "the ways of release in a list",
        "Of 9 km2 of mined land released, 6 km2 was cleared, 2 km2 reduced and 1 km2 cancelled.",
        {
            "9": "area_released KMK",
            "6": "area_cleared KMK",
            "2": "area_reduced KMK",
            "1": "area_cancelled KMK",
        },
    ),
    case(
        "cancelled in the passive",
        "Some 2.2 km2 of suspected minefields was cancelled.",
        {"2.2": "area_cancelled KMK"},
    ),
    case(
        "cancelled through non-technical survey",
        "Teams cancelled 2.2 km2 of mined area through non-technical survey.",
        {"2.2": "area_cancelled KMK"},
    ),
    case(
        "cancellation of",
        "The cancellation of 2.2 km2 of suspected minefields followed.",
        {"2.2": "area_cancelled KMK"},
    ),
    case(
        "surveyed in the passive",
        "300 hectares were surveyed for landmines.",
        {"300": "area_surveyed HAR"},
    ),
    case(
        "surveyed in the active",
        "The demining teams surveyed 300 hectares.",
        {"300": "area_surveyed HAR"},
    ),
    case(
        "survey of", "The survey of 300 hectares found no landmines.", {"300": "area_surveyed HAR"}
    ),
    case(
        "contaminated in the passive",
        "1,150 square kilometres are contaminated with landmines.",
        {"1,150": "area_contaminated KMK"},
    ),
    case(
        "contamination of",
        "The country reported landmine contamination of 1,150 km2.",
        {"1,150": "area_contaminated KMK"},
    ),
    case(
        "of contaminated land",
        "There are 1,150 sq km of contaminated land, mostly with landmines.",
        {"1,150": "area_contaminated KMK"},
    ),
    case(
        "minefields cover",
        "Minefields cover 1,150 square kilometres of the lowlands.",
        {"1,150": "area_contaminated KMK"},
    ),
    case(
        "suspected hazardous areas",
        "Landmines: suspected hazardous areas total 1,150 km2.",
        {"1,150": "area_contaminated KMK"},
    ),
    case(
        "still to be cleared in the words of a demining agency",
        "The demining agency said 40 hectares are still to be cleared.",
        {"40": "area_contaminated HAR"},
    ),
    case(
        "remain to be cleared",
        "1,150 km2 remain to be cleared of mines.",
        {"1,150": "area_contaminated KMK"},
    ),
    case(
        "mined",
        "Some 1,150 square kilometres were mined during the war.",
        {"1,150": "area_contaminated KMK"},
    ),
    case(
        "the total territory",
        "The total territory of the country is 51,200 square kilometres, and landmines lie in it.",
        {"51,200": "area_total KMK"},
    ),
    case(
        "of a territory of",
        "Landmines lie in a country with a total land area of 51,200 km2.",
        {"51,200": "area_total KMK"},
    ),
    case(
        "the territory as a label",
        "Landmine facts. Territory. 51,200 sq km.",
        {"51,200": "area_total KMK"},
    ),
    case(
        "cleared area of a country against its territory",
        "Minefields cover 1,150 km2 of the national territory of 51,200 km2.",
        {"1,150": "area_contaminated KMK", "51,200": "area_total KMK"},
    ),
    case(
        "a survey that covered",
        "The mine action survey covered 12 km2.",
        {"12": "area_surveyed KMK"},
    ),
    # units
    case("acres", "Deminers cleared 90 acres.", {"90": "area_cleared ACR"}),
    case("dunams", "Deminers cleared 90 dunams.", {"90": "area_cleared DAA"}),
    case("square miles", "Landmines contaminate 90 square miles.", {"90": "area_contaminated MIK"}),
    case(
        "sq. km with stops", "Deminers cleared 90 sq. km. of farmland.", {"90": "area_cleared KMK"}
    ),
    case("a raised two", "Deminers cleared 90 km².", {"90": "area_cleared KMK"}),
    case(
        "a hyphen before the unit",
        "Deminers cleared a 90-hectare minefield.",
        {"90": "area_cleared HAR"},
    ),
    case(
        "millions of square metres",
        "Deminers cleared 1.2 million square metres.",
        {"1.2 million": "area_cleared MTK"},
    ),
    case(
        "a conversion in brackets",
        "Deminers cleared 90 hectares (222 acres).",
        {"90": "area_cleared HAR"},
    ),
    # lengths are no areas
    case("kilometres of road are a length", "Deminers cleared 44 km of road.", {}),
    case(
        "metres of pipeline are a length",
        "Sappers checked 800 metres of pipeline for landmines.",
        {},
    ),
    case(
        "units in the label",
        "Demining in May\n\nCleared (ha): 203.75\nCancelled (km2): 0.9\nItems: 41",
        {"203.75": "area_cleared HAR", "0.9": "area_cancelled KMK", "41": "devices_found EO_ANY"},
    ),
    case(
        "what it compares to",
        "Minefields remain on 3.8 km2. This compares to 11.3 km2 a year earlier.",
        {"3.8": "area_contaminated KMK", "11.3": "area_contaminated KMK"},
    ),
    case(
        "a unit of reckoning",
        "The minefield was cleared, and 10% of each 1,000 m2 is checked again.",
        {},
    ),
    case(
        "half of it in one place",
        "Demining goes on: 67 km2 are contaminated, more than half in Orlan.",
        {"67": "area_contaminated KMK", "half": "area_contaminated P1"},
    ),
    case(
        "what was suspected and is released",
        "Some 870 hectares of land known or suspected to be mined were released.",
        {"870": "area_released HAR"},
    ),
    case(
        "what is suspected",
        "Some 870 hectares of land suspected to be mined lie near the border, and deminers came.",
        {"870": "area_contaminated HAR"},
    ),
    case(
        "land that a state has still to clear",
        "Ruritania still has to clear 14.1 square kilometres of mined land.",
        {"14.1": "area_contaminated KMK"},
    ),
    case(
        "land at risk",
        "The mine agency says that the area at risk amounts to 310 square kilometres, i.e. 4 "
        "percent of the territory.",
        {"310": "area_contaminated KMK", "4 percent": "area_contaminated P1"},
    ),
    case(
        "a noun of danger before the verb",
        "Deminers say that 9 km2 of ground suspected of contamination has been returned to use.",
        {"9": "area_released KMK"},
    ),
    case(
        "parts of a whole behind a colon, each with its verb",
        "A total of 7.2 km2 of minefields was released: 6.1 km2 was cleared and 1.1 km2 was "
        "cancelled.",
        {"7.2": "area_released KMK", "6.1": "area_cleared KMK", "1.1": "area_cancelled KMK"},
    ),
    case(
        "survey teams that record",
        "Survey teams recorded 4.2 km2 of new minefields.",
        {"4.2": "area_contaminated KMK"},
    ),
    case(
        "teams that survey",
        "The teams surveyed 4.2 km2 of farmland for mines.",
        {"4.2": "area_surveyed KMK"},
    ),
    case(
        "participles of a list",
        "With 2.8 ha of minefields surveyed, 1.4 ha of land cleared and 3 ha of land handed over,"
        " deminers left.",
        {"2.8": "area_surveyed HAR", "1.4": "area_cleared HAR", "3": "area_released HAR"},
    ),
    case(
        "addressed",
        "The agency for demining addressed 4,000 square metres.",
        {"4,000": "area_released MTK"},
    ),
    case(
        "named districts before a colon are no label",
        "The agency for demining released 4.5 km2 of land in Hill and Dale districts: 3.1 by "
        "clearance and 1.4 by survey.",
        {"4.5": "area_released KMK", "3.1": "area_cleared KMK", "1.4": "area_released KMK"},
    ),
    case(
        "a device behind the verb that holds it",
        "Over 100 km2 had dense antipersonnel mine contamination.",
        {"100": "area_contaminated AP_MINE KMK"},
    ),
    case(
        "a device in the land before a verb",
        "The army put the land contaminated by cluster munition remnants at 334 km2.",
        {"334": "area_contaminated CMR KMK"},
    ),
    case(
        'two things done, each to what follows "of"',
        "The agency oversaw the clearance of 46 km2 of minefields and 73 km2 of battlefields as "
        "well as the cancellation of 12 km2.",
        {"46": "area_cleared KMK", "73": "area_cleared KMK", "12": "area_cancelled KMK"},
    ),
    case(
        "what demining requires",
        "Demining requires about 300,000 square kilometres.",
        {"300,000": "area_contaminated KMK"},
    ),
    case(
        "how one area was released says nothing of the next",
        "Of all land 44 km2 was released by survey, 30 km2 was cleared of mines.",
        {"44": "area_released KMK", "30": "area_cleared KMK"},
    ),
    case(
        "a survey that recorded mined land",
        "A HALO survey in Mashonaland recorded 29 km2 of land contaminated by landmines.",
        {"29": "area_contaminated KMK"},
    ),
    case(
        "the teams of a survey at work",
        "Survey teams went over 29 km2 of farmland, and found landmines.",
        {"29": "area_surveyed KMK"},
    ),
    case(
        "land from which mines were removed",
        "Sappers removed mines from 40 hectares.",
        {"40": "area_cleared HAR"},
    ),
    case(
        "land on which devices were deactivated",
        "NGOs have deactivated UXO on more than 5,500 hectares.",
        {"5,500": "area_cleared HAR"},
    ),
    case("land on which mines lie", "The army found mines near a farm of 40 hectares.", {}),
    case(
        "what hazardous areas cover",
        "The hazardous areas, which cover a land area of 615 km2, hold mines.",
        {"615": "area_contaminated KMK"},
    ),
    case(
        "a share that a count translates to",
        "They cleared 291 km2 of minefields, which translates to 93 percent.",
        {"291": "area_cleared KMK", "93 percent": "area_cleared P1"},
    ),
    case(
        "a share of a sum that was estimated",
        "Some 95 per cent of the estimated 2,064 sq km of minefields has been cleared.",
        {"95 per cent": "area_cleared P1", "2,064": "area_contaminated KMK"},
    ),
    case(
        "land freed of mines, without an auxiliary",
        "Almost 60 sq km of land freed of mines in Ruritania",
        {"60": "area_cleared KMK"},
    ),
    case(
        "hazards are sites",
        "Survey led to the cancellation of 258 suspected hazards on minefields.",
        {},
    ),
    case(
        "pollution by mines",
        "Mines lie everywhere. The total area of the registered pollution is 2,700 square "
        "kilometers.",
        {"2,700": "area_contaminated KMK"},
    ),
    case("pollution of the air", "Air pollution covers 40 cities and the minefields there.", {}),
    case(
        "land that is done",
        "The deminers have done 31 ha, and by clearance 4 ha more are done.",
        {"31": "area_cleared HAR", "4": "area_cleared HAR"},
    ),
    case(
        "the land of a list of devices",
        "Deminers removed 5,310 mines, 37 bombs and over 900 items of ordnance from 48 hectares.",
        {
            "5,310": "devices_found MINE",
            "37": "devices_found UXO",
            "900": "devices_found EO_ANY",
            "48": "area_cleared HAR",
        },
    ),
    case(
        "an area on which devices were destroyed",
        "The teams found and destroyed 43 cluster bombs on an area of 3.3 hectares.",
        {"43": "devices_found CMR", "3.3": "area_cleared HAR"},
    ),
    case(
        "land out of which devices were taken",
        "Engineers have taken 91 landmines out of 4.5 ha of orchard.",
        {"91": "devices_found MINE", "4.5": "area_cleared HAR"},
    ),
    case(
        "land over which mines were laid",
        "The army has laid 530 landmines across 9.5 sq km.",
        {"530": "devices_emplaced MINE"},
    ),
    case(
        "the land of minefields that were cleared",
        "Deminers cleared 67 minefields covering 41.5 hectares.",
        {"41.5": "area_cleared HAR"},
    ),
    case(
        "the land of minefields of which the end of the sentence tells that they were cleared",
        "By May 67 minefields covering 41.5 hectares were cleared.",
        {"41.5": "area_cleared HAR"},
    ),
    case(
        "the land of minefields of which the end of the sentence tells that they were found",
        "By May 67 minefields covering 41.5 hectares were known.",
        {"41.5": "area_contaminated HAR"},
    ),
    case(
        "the land of minefields that are known",
        "The survey recorded 67 minefields covering 41.5 hectares.",
        {"41.5": "area_contaminated HAR"},
    ),
    case(
        "land to clear",
        "The deminers have done 31 ha and there are 44 ha to clear before winter.",
        {"31": "area_cleared HAR", "44": "area_contaminated HAR"},
    ),
    case(
        "land that somebody has to clear",
        '"We have 640 sq km to clear," said the chief of the sappers.',
        {"640": "area_contaminated KMK"},
    ),
    case(
        "part by demining behind a colon",
        "In all 49.7 km2 of land were released: 39.4 km2 by demining and 10.3 km2 by "
        "technical survey.",
        {
            "49.7": "area_released KMK",
            "39.4": "area_cleared KMK",
            "10.3": "area_reduced KMK",
        },
    ),
    case(
        "land that waits",
        "Deminers have finished 5,300 hectares. Another 17,400 hectares are still waiting.",
        {"5,300": "area_cleared HAR", "17,400": "area_contaminated HAR"},
    ),
    case(
        "minefields by their size",
        "There are 249 minefields with a total area of 8.7 km2 along the border.",
        {"8.7": "area_contaminated KMK"},
    ),
    case(
        "farms by their size",
        "Near the minefields there are 12 farms and a school. The farms measure 41 hectares.",
        {},
    ),
    case(
        "a share that survey has struck off",
        "There were 310 km2 of suspected mined land; survey has struck off two thirds of it.",
        {"310": "area_contaminated KMK", "two thirds": "area_cancelled P1"},
    ),
    case(
        "a part of minefields, not of their land",
        "There are 249 minefields with a total area of 8.7 km2; of them 152 lie on the border.",
        {"8.7": "area_contaminated KMK"},
    ),
    case(
        "a quarter of the plan is done",
        "In all 5,300 hectares have been demined, a quarter of what was planned for the year.",
        {"5,300": "area_cleared HAR"},
    ),
    case(
        "land that has not been surveyed",
        "In Tibesti 19.4 km2 of minefields have not yet been surveyed.",
        {"19.4": "area_contaminated KMK"},
    ),
    case(
        "land in brackets that is left to clear",
        "Narvia had 75 mined areas (498,640 m2) to clear at the end of 2012.",
        {"498,640": "area_contaminated MTK"},
    ),
    case(
        "farms by their size",
        "Near the minefields there are 12 farms and a school. The farms measure 41 hectares.",
        {},
    ),
    case(
        "what is left when the rest has been cleared",
        "Of 300 hectares of mined land 212 have been cleared, leaving 88 to be done. That leaves "
        "14 square kilometres in the province.",
        {
            "300": "area_contaminated HAR",
            "212": "area_cleared HAR",
            "88": "area_contaminated HAR",
            "14": "area_contaminated KMK",
        },
    ),
    case(
        "suspected land that a centre made smaller by work",
        "The mine action centre cut the suspected areas by a further 64 square kilometres.",
        {"64": "area_released KMK"},
    ),
    case(
        "suspected land that a plan makes smaller",
        "It is planned to reduce the area suspected to be mined by 48.3 square kilometres.",
        {"48.3": "area_released KMK planned"},
    ),
    case(
        "mined land brought down",
        "Two years of work have brought the mined area down by 21 hectares.",
        {"21": "area_released HAR"},
    ),
    case(
        "the level that mined land is cut to",
        "The teams cut the mined area to 21 hectares.",
        {"21": "area_contaminated HAR"},
    ),
    case("mined land that shrank", "Mine-suspected land went down by 12 hectares.", {}),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_is_said_of_land(text: str, expected: dict[str, str]) -> None:
    assert readings(text) == expected
