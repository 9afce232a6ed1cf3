import re
import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldscreen.domain.answers import Answer, AnswerState
from fieldscreen.domain.people import AgeStatus
from fieldscreen.domain.statements import Source
from fieldscreen.screening.assessment import Combination, Level, assess
from fieldscreen.screening.evidence import (
    EvidenceMode,
    Finding,
    IndicatorMapping,
    MappingInvalidError,
    find,
    read_mappings,
)
from fieldscreen.screening.explaining import QuestionText, explain
from fieldscreen.screening.guidance import read_guidance
from fieldscreen.screening.guiding import GuidanceTeller
from fieldscreen.screening.packs import PackInvalidError, read_pack
from fieldscreen.screening.rule import Presence, Reading
from fieldscreen.screening.wording import Wording, WordingMissingError

RESOURCES = Path(__file__).parents[2] / "resources"
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
CHILD = read_pack((RESOURCES / "indicators/ilo-2009-child-labour.toml").read_text(encoding="utf-8"))
ADULT = read_pack((RESOURCES / "indicators/ilo-2009-adult-labour.toml").read_text(encoding="utf-8"))
WORDING = Wording((RESOURCES / "wording/assessment.toml").read_text(encoding="utf-8"))
GUIDANCE = read_guidance((RESOURCES / "guidance/guidance-france.toml").read_text(encoding="utf-8"))
CODES = [indicator.code for indicator in ADULT.indicators]
LEVELS = list(Level)


def _answer(name, value, state=AnswerState.ANSWERED):
    return Answer(f"/data/seen/{name}", state, value, Source.SEEN, NOON)


def _findings(present=(), absent=()):
    stated = dict.fromkeys(present, Presence.PRESENT) | dict.fromkeys(absent, Presence.ABSENT)
    return {code: Finding(code, presence) for code, presence in stated.items()}


def _said(assessment, questions=None, language="fr"):
    return explain(
        assessment, questions or {}, WORDING, language, GuidanceTeller(GUIDANCE, WORDING, language)
    )


def _read(pack, present, age=AgeStatus.ADULT):
    return assess(pack, _findings(present, [c.code for c in pack.indicators if c.code not in present]), age)


presences = st.dictionaries(st.sampled_from(CODES), st.sampled_from(Presence), max_size=40)


@given(presences, st.sampled_from(CODES), st.sampled_from(AgeStatus))
def test_level_when_one_more_indicator_is_present_then_it_never_falls(stated, more, age):
    findings = {code: Finding(code, presence) for code, presence in stated.items()}
    before = assess(ADULT, findings, age).level
    after = assess(ADULT, {**findings, more: Finding(more, Presence.PRESENT)}, age).level
    assert LEVELS.index(after) >= LEVELS.index(before)


@given(presences, st.sampled_from(AgeStatus))
def test_level_when_everything_unknown_turned_out_present_then_it_is_the_best_case_shown(stated, age):
    findings = {code: Finding(code, presence) for code, presence in stated.items()}
    known = {code: found for code, found in findings.items() if found.presence is not Presence.UNKNOWN}
    all_present = {code: Finding(code, Presence.PRESENT) for code in CODES} | known
    assert assess(ADULT, findings, age).level_if_all_present is assess(ADULT, all_present, age).level


def test_child_when_exploitation_alone_is_positive_then_indices_converge_without_any_means():
    assert _read(CHILD, ["D4.hours", "D4.noeduc"], AgeStatus.MINOR).level is Level.CONVERGING
    assert _read(ADULT, ["D4.hours", "D4.lowpay"], AgeStatus.ADULT).level is Level.VIGILANCE


def test_doubtful_age_when_read_then_the_rules_for_children_apply():
    assert _read(CHILD, ["D4.hours", "D4.noeduc"], AgeStatus.DOUBTFUL).level is Level.CONVERGING


def test_single_strong_indicator_when_present_for_a_child_then_vigilance_at_least():
    assert _read(CHILD, ["D5.violence"], AgeStatus.MINOR).level is Level.VIGILANCE


def test_nothing_present_when_much_is_unknown_then_what_it_could_become_is_said():
    result = assess(CHILD, {}, AgeStatus.MINOR)
    assert (result.level, result.level_if_all_present) == (Level.NOTHING_PARTICULAR, Level.CONVERGING)
    assert not result.is_settled
    assert {item.reading for item in result.dimensions} == {Reading.CANNOT_TELL}


D1, D2 = ["D1.job", "D1.wages"], ["D2.violence", "D2.threat"]
D4, D5 = ["D4.hours", "D4.lowpay"], ["D5.docs", "D5.debt"]


@pytest.mark.parametrize(
    ("present", "expected"),
    [
        ([], Combination.NONE),
        (D4, Combination.EXPLOITED),
        (D1 + D4, Combination.DECEIVED_AND_EXPLOITED),
        (D1 + D4 + D5, Combination.FORCED_LABOUR_PATTERN),
        (D2 + D4 + D5, Combination.FORCED_LABOUR_PATTERN),
        (D1 + D2 + D4 + D5, Combination.FORCED_LABOUR_PATTERN),
        (D2 + D4, Combination.NOT_IN_TABLE),
        (D4 + D5, Combination.NOT_IN_TABLE),
        (D5, Combination.NOT_IN_TABLE),
    ],
)
def test_combination_when_read_for_an_adult_then_it_is_the_row_of_the_table(present, expected):
    assert _read(ADULT, present).combination == expected


def test_combination_when_what_is_unknown_could_lead_elsewhere_then_it_is_not_read():
    exploited = assess(ADULT, _findings(D4), AgeStatus.ADULT)
    assert exploited.combination == Combination.CANNOT_TELL
    settled = assess(ADULT, _findings(D2 + D4 + D5), AgeStatus.ADULT)
    assert settled.combination == Combination.FORCED_LABOUR_PATTERN


def test_combination_when_vulnerability_is_abused_then_it_is_no_mere_labour_case():
    abused = ["D6.depend", "D6.unknown", "D6.econ"]
    assert _read(ADULT, D4 + abused).combination == Combination.NOT_IN_TABLE


def test_level_when_all_is_known_and_nothing_present_then_and_only_then_it_reassures():
    settled = _read(CHILD, [], AgeStatus.MINOR)
    assert (settled.level, settled.is_settled) == (Level.NOTHING_PARTICULAR, True)
    one_gap = assess(
        CHILD, _findings((), [c.code for c in CHILD.indicators if c.code != "D4.hours"]), AgeStatus.MINOR
    )
    assert (one_gap.level, one_gap.is_settled) == (Level.NOTHING_PARTICULAR, False)
    assert _said(settled).headline == "Rien de particulier à ce stade"
    assert "rien n’est écarté" in _said(one_gap).headline


def test_unverified_weights_when_a_pack_has_them_then_the_rule_stays_off():
    text = (RESOURCES / "indicators/ilo-2009-child-labour.toml").read_text(encoding="utf-8")
    unverified = read_pack(text.replace('weight = "S"', "", 1))
    result = assess(unverified, _findings(["D4.hours", "D4.noeduc"]), AgeStatus.MINOR)
    assert not result.rule_applied
    assert all(item.rule is None for item in result.dimensions)
    assert result.level is Level.VIGILANCE
    assert result.level_if_all_present is Level.CONVERGING


ROW = IndicatorMapping("p", "X", "q", frozenset({"yes"}), frozenset({"no"}), EvidenceMode.OBSERVED)
OTHER = IndicatorMapping("p", "X", "r", frozenset({"yes"}), frozenset({"no"}), EvidenceMode.SAID)


@pytest.mark.parametrize(
    ("answers", "presence", "missing"),
    [
        ({}, Presence.UNKNOWN, ("q", "r")),
        ({"q": "yes"}, Presence.PRESENT, ("r",)),
        ({"q": "no"}, Presence.UNKNOWN, ("r",)),
        ({"q": "no", "r": "no"}, Presence.ABSENT, ()),
        ({"q": "no", "r": "yes"}, Presence.PRESENT, ()),
        ({"q": "maybe", "r": "no"}, Presence.UNKNOWN, ("q",)),
    ],
)
def test_finding_when_two_questions_feed_it_then_silence_is_never_absence(answers, presence, missing):
    found = find("X", [ROW, OTHER], {name: [_answer(name, value)] for name, value in answers.items()})
    assert (found.presence, found.missing) == (presence, missing)


@pytest.mark.parametrize("state", [state for state in AnswerState if state.is_open])
def test_finding_when_the_answer_is_an_absence_then_it_counts_as_missing(state):
    found = find("X", [ROW], {"q": [_answer("q", "yes", state)]})
    assert (found.presence, found.missing) == (Presence.UNKNOWN, ("q",))


def test_finding_when_answers_contradict_then_both_are_kept():
    found = find("X", [ROW, OTHER], {"q": [_answer("q", "yes")], "r": [_answer("r", "no")]})
    assert [len(found.supporting), len(found.opposing)] == [1, 1]


def test_finding_when_a_later_interview_says_no_then_the_earlier_yes_still_counts():
    found = find("X", [ROW], {"q": [_answer("q", "yes"), _answer("q", "no")]})
    assert found.presence is Presence.PRESENT
    assert [len(found.supporting), len(found.opposing)] == [1, 1]


def test_finding_when_none_is_ticked_beside_a_sign_then_it_is_no_evidence_of_absence():
    row = IndicatorMapping("p", "X", "q", frozenset({"peers"}), frozenset({"none"}), EvidenceMode.OBSERVED)
    assert find("X", [row], {"q": [_answer("q", "none")]}).presence is Presence.ABSENT
    assert find("X", [row], {"q": [_answer("q", "none illicit")]}).presence is Presence.UNKNOWN
    assert find("X", [row], {"q": [_answer("q", "none peers")]}).presence is Presence.PRESENT


def test_finding_when_no_question_asks_for_it_then_it_says_so():
    assert not find("Y", [ROW], {}).is_covered


HEAD = "pack,code,question,present,absent,mode,note\n"


@pytest.mark.parametrize(
    "row", ["p,,q,yes,no,observed,", "p,X,q,,no,observed,", "p,X,q,yes,yes,observed,", "p,X,q,yes,no,felt,"]
)
def test_mapping_when_a_row_is_wrong_then_its_number_is_named(row):
    with pytest.raises(MappingInvalidError) as refused:
        read_mappings([HEAD, "p,X,q,yes,no,observed,\n", row])
    assert refused.value.row == 3


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ('id = "ilo-2009-child-labour"', "", "pack.id"),
        ('code = "D1.wages"', 'code = "D1.job"', "indicators.D1.job"),
        ('weight = "S"', 'weight = "X"', "indicators.D1.job"),
        ('population = "child"', 'population = "dog"', "pack.population"),
        ("date = 2026-11-27", 'date = "hier"', "pack.date"),
        ('rule = "ilo-delphi-2009"', 'rule = "points"', "pack.rule"),
        ('rule = "ilo-delphi-2009"', 'rule = "none"', "indicators.D1.job"),
        ('role = "exploitation"', 'role = "none"', "dimensions"),
        ('source = "wcms_105023"', "", "indicators.D1.job.source"),
        ('source = "wcms_105023"', 'source = "hearsay"', "indicators.D1.job"),
        ('elements = ["act", "means"]', 'elements = ["motive"]', "indicators.D1.job.elements"),
        ('[[changes]]\nversion = "2026112701"', '[[changes]]\nversion = "1"', "changes"),
        ('recruitment = "no"', 'recruitment = "perhaps"', "combinations.none.recruitment"),
        ('exploitation = "no"', 'exploitation = "perhaps"', "combinations.none.exploitation"),
        ("[clauses.c]", "[clauses.e]", "clauses.c"),
        ("[pack]", "[pack", "file"),
    ],
)
def test_pack_when_something_is_wrong_then_the_place_is_named(old, new, where):
    text = (RESOURCES / "indicators/ilo-2009-child-labour.toml").read_text(encoding="utf-8")
    with pytest.raises(PackInvalidError) as refused:
        read_pack(text.replace(old, new, 1))
    assert refused.value.where == where


QUESTIONS = {"begging": QuestionText("L’enfant mendie-t-il de longues heures ?", "Oui")}


def _explained(language="fr"):
    rows = [
        IndicatorMapping(
            CHILD.identifier,
            "D4.hours",
            "begging",
            frozenset({"yes"}),
            frozenset({"no"}),
            EvidenceMode.OBSERVED,
        )
    ]
    found = {"D4.hours": find("D4.hours", rows, {"begging": [_answer("begging", "yes")]})}
    return _said(assess(CHILD, found, AgeStatus.MINOR), QUESTIONS, language)


def test_explanation_when_an_indicator_is_present_then_its_answer_source_and_day_are_cited():
    exploitation = next(line for line in _explained().dimensions if line.code == "D4")
    (indicator,) = exploitation.present
    (evidence,) = indicator.supporting
    assert (evidence.question, evidence.answer) == (QUESTIONS["begging"].label, "Oui")
    assert (evidence.source, evidence.recorded) == ("vu par le professionnel", "22/11/2026")
    assert indicator.weight == "fort"


def test_explanation_when_one_more_answer_would_turn_a_dimension_then_those_come_first():
    exploitation = next(line for line in _explained().dimensions if line.code == "D4")
    turning = [line.turns_dimension for line in exploitation.unknown]
    assert turning == sorted(turning, reverse=True)
    assert all(turning)


@pytest.mark.parametrize("language", ["fr", "en", "ro", "bg"])
def test_explanation_when_made_twice_then_it_is_the_same_and_cites_the_pack(language):
    first, second = _explained(language), _explained(language)
    assert first == second
    assert CHILD.version in first.pack
    assert CHILD.source[language] in first.pack
    assert CHILD.status[language] in first.pack_status


def test_wording_when_a_sentence_is_missing_then_its_key_is_named():
    with pytest.raises(WordingMissingError) as missing:
        WORDING.say("level.certain", "fr")
    assert missing.value.key == "level.certain"


def test_wording_never_says_victim_nor_probability_as_a_finding():
    text = (RESOURCES / "wording/assessment.toml").read_text(encoding="utf-8").lower()
    said = [line for line in text.splitlines() if line.startswith(("fr =", "en =", "ro =", "bg ="))]
    assert not [line for line in said if "victim" in line or "victimă" in line or "жертв" in line]


@pytest.mark.parametrize("key", sorted(WORDING.names()))
def test_sentence_when_read_in_any_language_then_it_is_there_with_the_same_places(key):
    assert WORDING.languages(key) == {"fr", "en", "ro", "bg"}
    rows = tomllib.loads((RESOURCES / "wording/assessment.toml").read_text(encoding="utf-8"))
    group, _, name = key.partition(".")
    texts = rows[group][name]
    places = {tag: set(re.findall(r"{(\w+)", text)) for tag, text in texts.items()}
    assert all(found == places["fr"] for found in places.values())
    assert key == "review.status" or all(text.strip() for text in texts.values())
    assert not re.search("[а-яА-Я]", texts["fr"] + texts["en"] + texts["ro"])


@pytest.mark.parametrize(
    ("language", "told"), [("fr", ""), ("en", ""), ("ro", "vorbitor nativ"), ("bg", "роден език")]
)
def test_limits_when_the_language_was_read_by_no_native_speaker_then_they_say_so(language, told):
    assert WORDING.say("review.status", language) == "" if not told else told in _explained(language).limits


@pytest.mark.parametrize("language", ["fr", "en", "ro", "bg"])
@pytest.mark.parametrize("level", [*Level, "nothing_particular_open"])
def test_advice_when_the_person_is_an_adult_then_no_childrens_office_is_named(level, language):
    told = WORDING.say(f"advice_adult.{level}", language)
    assert not re.search(r"CRIP|L226|119|enfant|child|copil|\bдете", told)
    assert level in {Level.NOTHING_PARTICULAR, "nothing_particular_open"} or "17" in told


@pytest.mark.parametrize("language", ["fr", "en"])
def test_sentences_of_law_when_read_then_each_says_that_its_text_is_to_be_checked(language):
    """Domain dossier 0 and 4: the wording after the transposition of 2024/1712 was read by nobody."""
    for age in AgeStatus:
        told = WORDING.say(f"age.{age}", language)
        assert "225-4-1" in told
        assert "2024/1712" in told
    for key in ("form.all_supported", "age.one_is_enough"):
        assert re.search("lecture du projet|project’s reading", WORDING.say(key, language))
