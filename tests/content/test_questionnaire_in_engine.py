"""The shipped questionnaire run by the program's own engine: languages, the case, the age rule."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.sheets import ABSENCES, FORM, LANGUAGES, SAMPLE, choices_of, questions, section_of, sheet, toml
from fieldscreen.domain.dates import UncertainDate
from fieldscreen.forms import FormDefinition, Session, load_form


@cache
def form() -> FormDefinition:
    return load_form(FORM)


def session_on(day: date, language: str = LANGUAGES[0]) -> Session:
    noon = datetime.combine(day, time(12), tzinfo=UTC)
    return Session.start(form(), language=language, clock=lambda: noon)


def ref(name: str) -> str:
    return f"/data/{section_of()[name]}/{name}"


def plain(text: str) -> str:
    """Return *text* with straight apostrophes: pyxform may straighten them when it converts a form."""
    return text.replace("’", "'")


def play_sample(session: Session) -> None:
    for row in toml(SAMPLE)["answers"]:
        name = row["question"]
        assert session.state(ref(name)).relevant, name
        if "value" in row:
            session.answer(ref(name), row["value"])
        elif row["absence"] in choices_of(name):
            session.answer(ref(name), row["absence"])
        assert session.state(ref(name)).violation is None, name


def test_the_form_opens_with_its_identity_and_languages() -> None:
    settings = sheet("settings")[0]
    assert (form().id, form().version) == (settings["form_id"], settings["version"])
    assert tuple(form().languages) == LANGUAGES
    assert form().default_language == LANGUAGES[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_reads_in_every_language_as_its_author_wrote_it(language: str) -> None:
    session = session_on(date(2026, 11, 22))
    for name, row in questions().items():
        assert plain(session.label(ref(name), language)) == plain(row[f"label::{language}"]), name


def test_every_answer_of_the_sample_case_is_relevant_legal_and_leaves_no_violation() -> None:
    session = session_on(toml(SAMPLE)["played_on"])
    play_sample(session)
    assert session.validate() == ()


def test_the_sample_case_leaves_no_relevant_question_without_an_answer_or_a_reason() -> None:
    session = session_on(toml(SAMPLE)["played_on"])
    play_sample(session)
    stated = {row["question"] for row in toml(SAMPLE)["answers"]}
    assert [n for n in questions() if session.state(ref(n)).relevant and n not in stated] == []


def test_the_sample_case_reaches_the_age_status_it_promises() -> None:
    session = session_on(toml(SAMPLE)["played_on"])
    play_sample(session)
    assert session.state(ref("age_status")).value == toml(SAMPLE)["expected"]["age_status"]


def test_immediate_danger_shows_whom_to_call_and_nothing_else_does() -> None:
    session = session_on(date(2026, 11, 22))
    assert not session.state(ref("danger_note")).relevant
    session.answer(ref("danger_now"), "unknown")
    assert not session.state(ref("danger_note")).relevant
    session.answer(ref("danger_now"), "yes")
    assert session.state(ref("danger_note")).relevant


def test_an_absence_chosen_with_another_answer_is_flagged() -> None:
    session = session_on(date(2026, 11, 22))
    for name in ("promises", "threats", "money", "made_to"):
        real = choices_of(name)[0]
        for alone in ("none", *ABSENCES):
            session.answer(ref(name), [real, alone])
            assert session.state(ref(name)).violation is not None
            session.answer(ref(name), [alone])
            assert session.state(ref(name)).violation is None


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        ("age_estimated", [0, 13, 25], [-1, 26]),
        ("observed_on", ["2026-11-22", "2020-01-01"], ["2026-11-23"]),
        ("birth_date", ["2013", "2013-05~", "2012/2014", "2026"], ["2027", "vers 2013", "13"]),
        ("department", ["01", "2A", "93", "974", "00"], ["1", "2C", "975", "Paris"]),
    ],
)
def test_a_value_out_of_bounds_is_flagged_and_a_plausible_one_is_not(
    name: str, good: list[object], bad: list[object]
) -> None:
    session = session_on(date(2026, 11, 22))
    for value in good:
        session.answer(ref(name), value)
        assert session.state(ref(name)).violation is None, value
    for value in bad:
        session.answer(ref(name), value)
        assert session.state(ref(name)).violation is not None, value


def test_the_parents_names_and_a_place_are_enough() -> None:
    session = session_on(date(2026, 11, 22))
    session.answer(ref("parent1_name"), "Exemple-Ștefăneț Lăcrămioara")
    session.answer(ref("department"), "00")
    session.answer(ref("site"), "Terrain d’exemple")
    assert session.validate() == ()


@pytest.mark.parametrize(
    ("birth", "estimate", "doubt", "status"),
    [
        ("", None, "", "doubtful"),
        ("", 13, "", "minor"),
        ("", 13, "yes", "doubtful"),
        ("", 20, "", "doubtful"),
        ("", 20, "no", "adult"),
        ("2013~", None, "", "minor"),
        ("2013", 20, "no", "doubtful"),
        ("2008-11-22", None, "no", "adult"),
        ("2008-11-23", None, "no", "minor"),
        ("2008", None, "no", "doubtful"),
        ("2007", None, "no", "adult"),
        ("2007~", None, "no", "doubtful"),
        ("2007", None, "unknown", "doubtful"),
        ("2007/2010", None, "no", "doubtful"),
        ("2007", 15, "no", "doubtful"),
    ],
)
def test_the_age_is_settled_only_when_nothing_speaks_against_it(
    birth: str, estimate: int | None, doubt: str, status: str
) -> None:
    session = session_on(date(2026, 11, 22))
    session.answer(ref("birth_date"), birth or None)
    session.answer(ref("age_estimated"), estimate)
    session.answer(ref("age_doubt"), doubt or None)
    assert session.state(ref("age_status")).value == status


def _written(day: date, length: int, mark: str) -> str:
    return day.isoformat()[:length] + mark


points = st.builds(
    _written,
    st.dates(date(1995, 1, 1), date(2026, 1, 1)),
    st.sampled_from([4, 7, 10]),
    st.sampled_from(["", "~", "?", "%"]),
)


@given(
    ends=st.lists(points, min_size=1, max_size=2),
    day=st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    doubt=st.sampled_from(["", "yes", "no", *ABSENCES]),
)
def test_nobody_who_may_be_a_minor_is_called_an_adult(ends: list[str], day: date, doubt: str) -> None:
    born = UncertainDate.parse("/".join(sorted(ends)))
    session = session_on(day)
    session.answer(ref("birth_date"), str(born))
    session.answer(ref("age_doubt"), doubt or None)
    status = session.state(ref("age_status")).value
    youngest, oldest = born.age_on(day)
    if status == "adult":
        assert youngest >= 18
        assert doubt == "no"
    elif status == "minor":
        assert oldest < 18
