"""Scores: gold and extracted figures aligned by the span of their number, then compared.

Lives here: alignment, the fields that are compared and how, precision and recall. Does not live
here: reading gold (gold.py) and wording (report.py).

Detection asks for the same span; core also for value, measure and unit; strict also for device,
civil status, age and sex. Every other field is scored among the core matches.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from time import perf_counter

from mineaction.evaluation.gold import Claim, GoldClaim, GoldDocument, claim_of_figure
from mineaction.extraction.model import Context, Extraction, Figure

CORE = ("value", "measure", "unit")
GROUPS = ("device", "civil_status", "age", "sex")
DETAILS = (
    "qualifier", "period_start", "period_end", "as_of", "speaker", "places", "country", "cause",
    "per", "status",
)  # fmt: skip

Extractor = Callable[[str, Context], Extraction]
ContextOf = Callable[[GoldDocument], Context]


@dataclass(frozen=True, slots=True)
class Pair:
    """A gold figure, an extracted one, or both of the same number.

    `wrong` names the fields that differ, in the order core, groups, details; a pair with one
    side only has none. `near` marks spans that overlap without being equal.
    """

    document: GoldDocument
    gold: GoldClaim | None
    found: Claim | None
    near: bool = False
    wrong: tuple[str, ...] = ()
    sentence: str = ""

    @property
    def detected(self) -> bool:
        """Both name the same number."""
        return self.gold is not None and self.found is not None and not self.near

    @property
    def core(self) -> bool:
        """Value, measure and unit are right."""
        return self.detected and not set(CORE) & set(self.wrong)

    @property
    def strict(self) -> bool:
        """The core and the group that the figure describes are right."""
        return self.core and not set(GROUPS) & set(self.wrong)


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of right, expected and given answers, with precision, recall and F1."""

    right: int
    expected: int
    given: int

    @property
    def precision(self) -> float:
        """Right answers among those given; 1 where nothing was asked and nothing given."""
        return self.right / self.given if self.given else float(self.expected == 0)

    @property
    def recall(self) -> float:
        """Right answers among those expected."""
        return self.right / self.expected if self.expected else float(self.given == 0)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = self.given + self.expected
        return 2 * self.right / both if both else 1.0


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All pairs of a run over a gold file; `seconds` are those of extraction alone."""

    pairs: tuple[Pair, ...]
    documents: tuple[str, ...]
    megabytes: float
    seconds: float

    @property
    def detection(self) -> Score:
        """Figures found, whatever they say."""
        return self._score([p.detected for p in self.pairs])

    @property
    def core(self) -> Score:
        """Figures found with the right value, measure and unit."""
        return self._score([p.core for p in self.pairs])

    @property
    def strict(self) -> Score:
        """Core matches with the right device, civil status, age and sex."""
        return self._score([p.strict for p in self.pairs])

    @property
    def core_pairs(self) -> list[Pair]:
        """The core matches, in reading order."""
        return [p for p in self.pairs if p.core]

    def accuracy(self, name: str, *, stated: bool = False) -> Score:
        """How many core matches have the field `name` right; also "speaker_loose".

        With `stated` only those count in which gold or the figure says anything there.
        """
        field = name.removesuffix("_loose")
        pairs = [p for p in self.core_pairs if not stated or _says(p.gold, p.found, field)]
        right = [p for p in pairs if field not in p.wrong]
        if name == "speaker_loose":
            right = [p for p in pairs if _speaker_loose(p)]
        return Score(len(right), len(pairs), len(pairs))

    def _score(self, right: Sequence[bool]) -> Score:
        expected = sum(p.gold is not None for p in self.pairs)
        given = sum(p.found is not None for p in self.pairs)
        return Score(sum(right), expected, given)


def evaluate(
    documents: Iterable[GoldDocument], extractor: Extractor, context_of: ContextOf
) -> Evaluation:
    """Extract every document and pair what comes out with its gold.

    The first document is extracted once more beforehand: what loads on first use is not speed.
    """
    documents = list(documents)
    for document in documents[:1]:
        extractor(document.text, context_of(document))
    pairs: list[Pair] = []
    names: list[str] = []
    seconds, size = 0.0, 0
    for document in documents:
        context = context_of(document)
        begin = perf_counter()
        extraction = extractor(document.text, context)
        seconds += perf_counter() - begin
        size += len(document.text.encode())
        names.append(document.name)
        pairs += pair(document, extraction)
    return Evaluation(tuple(pairs), tuple(names), size / 1e6, seconds)


def pair(document: GoldDocument, extraction: Extraction) -> list[Pair]:
    """Gold and extracted figures of one document, paired and in reading order.

    Of several figures with one number the one with the fewest wrong fields is taken; the others
    are spurious.
    """
    left = list(extraction.figures)
    pairs: list[Pair] = []
    rest = [gold for gold in document.claims if not _take(document, gold, left, pairs, _same_span)]
    for gold in rest:
        if not _take(document, gold, left, pairs, _overlap):
            pairs.append(Pair(document, gold, None))
    pairs += [Pair(document, None, claim_of_figure(figure)) for figure in left]
    return [
        replace(p, sentence=_sentence_at(_start(p), extraction)) for p in sorted(pairs, key=_start)
    ]


def differences(gold: Claim, found: Claim) -> tuple[str, ...]:
    """The fields in which two claims differ; speakers and places as names, not as strings."""
    return tuple(n for n in CORE + GROUPS + DETAILS if not _same(n, gold, found))


def plain_name(name: str | None) -> str:
    """A name for comparison: one space, lower case, no leading article."""
    return " ".join((name or "").casefold().split()).removeprefix("the ")


def _take(
    document: GoldDocument,
    gold: GoldClaim,
    left: list[Figure],
    pairs: list[Pair],
    matches: Callable[[Claim, Figure], bool],
) -> bool:
    """Pair `gold` with the best of the figures left that match it; False where none does."""
    candidates = [f for f in left if matches(gold.claim, f)]
    if not candidates:
        return False
    best = min(candidates, key=lambda f: _distance(differences(gold.claim, claim_of_figure(f))))
    left.remove(best)
    found = claim_of_figure(best)
    near = not _same_span(gold.claim, best)
    pairs.append(Pair(document, gold, found, near, differences(gold.claim, found)))
    return True


def _distance(wrong: tuple[str, ...]) -> tuple[int, int, int]:
    return (sum(n in CORE for n in wrong), sum(n in GROUPS for n in wrong), len(wrong))


def _same(name: str, gold: Claim, found: Claim) -> bool:
    left, right = getattr(gold, name), getattr(found, name)
    if name == "speaker":
        return plain_name(left) == plain_name(right)
    if name == "places":
        return {plain_name(p) for p in left} == {plain_name(p) for p in right}
    return bool(left == right)


def _says(gold: GoldClaim | None, found: Claim | None, name: str) -> bool:
    """Whether one of the two has anything in the field `name`."""
    return any(getattr(claim, name, None) for claim in (gold.claim if gold else None, found))


def _speaker_loose(pair: Pair) -> bool:
    """Whether one of the two speakers' names contains the other."""
    if pair.gold is None or pair.found is None:
        return False
    left, right = plain_name(pair.gold.claim.speaker), plain_name(pair.found.speaker)
    return left == right or bool(left and right and (left in right or right in left))


def _same_span(gold: Claim, figure: Figure) -> bool:
    return (gold.start, gold.end) == (figure.number_start, figure.number_end)


def _overlap(gold: Claim, figure: Figure) -> bool:
    return gold.start < figure.number_end and figure.number_start < gold.end


def _sentence_at(offset: int, extraction: Extraction) -> str:
    """The sentence that holds an offset, on one line; empty where extraction cut none there."""
    found = (s.text for s in extraction.sentences if s.start_char <= offset < s.end_char)
    return " ".join(next(found, "").split())


def _start(pair: Pair) -> int:
    claim = pair.gold.claim if pair.gold else pair.found
    return claim.start if claim else 0
