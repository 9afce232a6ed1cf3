"""Listing and searching: always what the records say, whatever was done, killed or erased."""

import dataclasses
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as some
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.cases import CaseStatus
from fieldscreen.domain.folding import fold
from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.vault import Record, SummaryPart, VaultLocked
from fieldscreen.workflow import cases, interviewing, searching
from fieldscreen.workflow.case_list import CaseListing
from fieldscreen.workflow.excerpts import Asked, excerpts_of
from fieldscreen.workflow.passages import Field
from fieldscreen.workflow.searching import CaseSearch
from fieldscreen.workflow.summaries import LISTED_KINDS, row_of
from support.offices import PASSPHRASE, WORKER, workplace_on


def rows_from_records(workplace):
    """What the list must show, read from the records alone."""
    vault = workplace.vault
    states = vault.case_states()
    return tuple(row_of(vault.case_contents(state.case, *LISTED_KINDS), state.at) for state in states)


def add_person(workplace, case, *, given="", family="", aliases=(), identifier="p"):
    person = Person(f"{case}-{identifier}", Role.CHILD, family, given, aliases)
    cases.save_person(workplace, case, person)
    return person


def add_statement(workplace, case, text, identifier="s", **other):
    statement = Statement(f"{case}-{identifier}", Source.SEEN, text, "fr", workplace.now(), **other)
    cases.save_statement(workplace, case, statement)


def search(workplace):
    made = workplace.until_lock(CaseSearch)
    made.catch_up()
    return made


def found(workplace, wanted):
    return [hit.state.case for hit in search(workplace).find(wanted)]


def case_with(workplace, reminder="", **person):
    case = cases.create_case(workplace, reminder).identifier
    if person:
        add_person(workplace, case, **person)
    return case


@pytest.mark.parametrize(
    ("given", "family", "wanted"),
    [
        ("Măriuța", "Đorđević-Łuk", "mariuta luk"),
        ("Măriuța", "Đorđević-Łuk", "LUK MARIUTA dord"),
        ("Ђорђе", "Петровић", "djordje petrov"),
        ("Ђорђе", "Петровић", "Đorđe Petrović"),
        ("Đorđe", "Petrović", "Ђорђе"),
        ("Jelena", "Ilić", "Yelena"),
        ("Jelena", "Ilić", "Јелена"),
        ("Йорданка", "Живкова", "yordanka zhivkova"),
        ("Yordanka", "Zhivkova", "Йорданка Живкова"),
        ("Ștefan", "Ionuț", "stefan ionutz"),
        ("Shtefan", "Ionutz", "Ștefan Ionuț"),
        ("Gheorghe", "Søren", "gheorghe soren"),
        ("Irıs", "Weiß", "iris weiss"),
    ],
)
def test_find_when_a_name_is_typed_another_way_then_the_case_is_found(workplace, given, family, wanted):
    case = case_with(workplace, given=given, family=family)
    case_with(workplace, "un autre", given="Bogdana", family="Ivănescu")

    assert found(workplace, wanted) == [case]


def test_find_when_words_stand_in_different_places_then_all_of_them_count(workplace):
    case = case_with(workplace, "portail rouge", given="Ana", family="Popescu", aliases=("Nuța",))
    add_statement(workplace, case, "L’enfant portait un sac très lourd.", translation="", present="la tante")

    assert found(workplace, "lourd ana") == [case]
    assert found(workplace, "rouge nuta tante") == [case]
    assert found(workplace, "lourd ana bleu") == []
    assert found(workplace, "") == found(workplace, " ,;") == []
    assert search(workplace).find("lourd ana")[0].fields == (Field.NAME, Field.STATEMENT)


def test_find_when_ranked_then_exact_before_start_before_sound(workplace):
    by_sound = case_with(workplace, given="Shtefan")
    by_start = case_with(workplace, given="Ștefania")
    in_text = case_with(workplace, given="Ana")
    add_statement(workplace, in_text, "Stefan est venu.")
    exact = case_with(workplace, given="Ștefan")

    hits = search(workplace).find("stefan")

    assert [hit.state.case for hit in hits] == [exact, in_text, by_start, by_sound]
    assert [hit.by_sound for hit in hits] == [False, False, False, True]


def test_find_when_a_code_is_typed_then_with_or_without_hyphens(workplace):
    case = cases.create_case(workplace)
    cases.create_case(workplace)

    for wanted in (case.code, case.code.lower().replace("-", ""), case.code.replace("-", " "), case.code[:3]):
        assert found(workplace, wanted)[0] == case.identifier


def test_find_when_one_letter_then_names_and_reminders_only(workplace):
    # No code has a U: none is found by it.
    named = case_with(workplace, "usine", given="Ana")
    texted = case_with(workplace)
    add_statement(workplace, texted, "usine")

    assert found(workplace, "u") == [named]
    assert set(found(workplace, "us")) == {named, texted}


def test_find_when_an_answer_changes_then_the_new_words_are_found_and_the_old_not(workplace):
    case = case_with(workplace, given="Ana")
    sitting = interviewing.start_interview(workplace, case, "reperage_mineur")
    refs = {view.name: view.ref for section in sitting.sections() for view in sitting.questions(section.ref)}
    sitting.answer(refs["site"], "terrain du Chêne")
    sitting.answer(refs["danger_now"], "no", note="vu à midi")
    sitting.answer(refs["child_family_name"], "Dăncilă")
    assert found(workplace, "chene") == [case]
    assert search(workplace).find("chene")[0].fields == (Field.ANSWER,)
    assert search(workplace).find("dancila")[0].fields == (Field.NAME,)
    assert found(workplace, "midi") == [case]
    assert found(workplace, "no") == []  # a choice is not text

    sitting.answer(refs["site"], "terrain du Hêtre")
    assert found(workplace, "hetre") == [case]
    assert found(workplace, "chene") == []
    sitting.mark(refs["site"], AnswerState.REFUSED)
    assert found(workplace, "hetre") == []


def test_find_when_a_case_is_erased_then_it_is_not_found(workplace):
    case = case_with(workplace, given="Ana")
    other = case_with(workplace, given="Ana")
    assert set(found(workplace, "ana")) == {case, other}

    workplace.vault.erase_case(case, actor="W")

    assert found(workplace, "ana") == [other]
    assert search(workplace).progress.is_complete


def test_search_when_opened_again_then_it_reads_summaries_and_makes_none(
    new_workplace, workplace, monkeypatch
):
    case = case_with(workplace, given="Ștefan")
    assert found(workplace, "stefan") == [case]
    workplace.lock()
    again = new_workplace()
    again.unlock(PASSPHRASE)
    made = []
    monkeypatch.setattr("fieldscreen.workflow.searching.make_summary", lambda *given: made.append(given))

    assert found(again, "stefan") == [case]
    assert made == []
    again.lock()


def test_search_when_locked_then_its_words_are_overwritten_and_nothing_is_found(workplace):
    case_with(workplace, given="Ștefan")
    made = search(workplace)
    buffers = [lexicon._words for segment in made._index.segments for lexicon in segment._lexicons.values()]
    assert any(b"stefan" in buffer for buffer in buffers)

    workplace.lock()

    assert not any(any(buffer) for buffer in buffers)
    assert made.find("stefan") == ()
    with pytest.raises(VaultLocked):
        made.catch_up()
    with pytest.raises(VaultLocked):
        workplace.until_lock(CaseSearch)


def test_search_when_many_cases_change_then_segments_stay_right(workplace, monkeypatch):
    monkeypatch.setattr("fieldscreen.workflow.searching._RECENT", 2)
    made = [case_with(workplace, f"mot{number}") for number in range(7)]
    assert [found(workplace, f"mot{number}") for number in range(7)] == [[case] for case in made]
    for number, case in enumerate(made):
        cases.rename_case(workplace, case, f"autre{number}")
        assert found(workplace, f"autre{number}") == [case]
        assert found(workplace, f"mot{number}") == []
    assert search(workplace).progress.ready == 7


def test_search_when_a_case_is_damaged_then_the_others_are_found(workplace):
    damaged, whole = case_with(workplace, "premier", given="Ana"), case_with(workplace, "second", given="Ana")
    workplace.vault._ask(
        lambda store: store.connection.execute(
            "UPDATE records SET sequence = 9 WHERE case_id = ? AND kind = 'person'", (damaged,)
        )
    )

    assert found(workplace, "ana") == [whole]
    progress = search(workplace).progress
    assert (progress.ready, progress.unreadable, progress.is_complete) == (1, 1, True)


def test_excerpts_when_words_are_found_then_they_are_marked_as_written(workplace):
    case = case_with(workplace, given="Ștefan", family="Ionuț")
    before = "Il y avait beaucoup de monde ce matin-là devant le portail du camp. "
    add_statement(
        workplace, case, f"{before}ȘTEFAN a\n dit : « je porte les sacs » ; puis il est parti. {before}"
    )

    name, statement = (
        excerpts_of(workplace, case, "shtefan")[:1],
        excerpts_of(workplace, case, "stefan sacs")[:1],
    )

    assert [(one.field, one.parts) for one in name] == [(Field.NAME, (("Ștefan", True),))]
    (shown,) = statement
    assert shown.field is Field.STATEMENT
    assert [text for text, is_found in shown.parts if is_found] == ["ȘTEFAN", "sacs"]
    assert shown.text.startswith("… ")
    assert shown.text.endswith(" …")
    assert len(shown.text) < 160


@pytest.mark.parametrize("text", ["", "Ștefan", "un Ştefan, deux Stefan", "e\u0301te\u0301 stefan"])
def test_asked_when_a_text_is_parted_then_nothing_of_it_is_lost(text):
    assert fold("".join(part for part, _ in Asked("stef").parts(text))) == fold(text)


class ListMachine(RuleBasedStateMachine):
    """Whatever is written, killed or erased: the list is what the records say, and the search too."""

    @initialize()
    def create(self):
        self.folder = Path(tempfile.mkdtemp(dir=ListMachine.place)) / "vault"
        self.workplace = workplace_on(self.folder)
        self.workplace.create(WORKER, PASSPHRASE)
        self.workplace.unlock(PASSPHRASE)
        self.made = []

    @rule(reminder=some.sampled_from(["portail", "rouge", "Živka"]))
    def open_case(self, reminder):
        self.made.append(cases.create_case(self.workplace, reminder).identifier)

    @precondition(lambda self: self.made)
    @rule(
        data=some.data(), given=some.sampled_from(["", "Ana", "Ștefan", "Ђорђе"]), number=some.integers(0, 1)
    )
    def save_person(self, data, given, number):
        add_person(
            self.workplace, data.draw(some.sampled_from(self.made)), given=given, identifier=str(number)
        )

    @precondition(lambda self: self.made)
    @rule(data=some.data(), is_referred=some.booleans())
    def change_case(self, data, is_referred):
        identifier = data.draw(some.sampled_from(self.made))
        case = cases.open_case(self.workplace, identifier).case
        status = CaseStatus.REFERRED if is_referred else CaseStatus.OPEN
        record = Record(dataclasses.replace(case, status=status), identifier)
        self.workplace.vault.commit(self.workplace.change(Action.CASE_CHANGED, record, case=identifier))

    @precondition(lambda self: self.made)
    @rule(data=some.data())
    def erase(self, data):
        case = data.draw(some.sampled_from(self.made))
        self.made.remove(case)
        self.workplace.vault.erase_case(case, actor="W")

    @rule()
    def bring_up_to_date(self):
        search(self.workplace)

    @precondition(lambda self: self.made)
    @rule(data=some.data())
    def keep_a_late_summary(self, data):
        """A summary made before a change and kept after it, as when two things happen at once."""
        from fieldscreen.workflow.summaries import make_summary

        case = data.draw(some.sampled_from(self.made))
        summary, _searched = make_summary(self.workplace, case)
        add_person(self.workplace, case, given="Nouvelle", identifier="late")
        self.workplace.vault.keep_summaries(summary)

    @rule()
    def kill(self):
        """As after a kill: the files as they are, log included, under a new program."""
        copy = self.folder.with_name(f"{self.folder.name}-")
        shutil.copytree(self.folder, copy)
        self.workplace.lock()
        self.folder = copy
        self.workplace = workplace_on(copy)
        self.workplace.unlock(PASSPHRASE)

    @invariant()
    def the_list_is_what_the_records_say(self):
        if not hasattr(self, "workplace"):
            return
        wanted = rows_from_records(self.workplace)
        assert cases.list_cases(self.workplace) == wanted
        listing = CaseListing(self.workplace)
        assert len(listing) == len(wanted)
        assert (*listing.rows(0, 2), *listing.rows(2, 100)) == wanted
        assert {row.identifier for row in wanted} == set(self.made)

    def teardown(self):
        if hasattr(self, "workplace"):
            rows = rows_from_records(self.workplace)
            for word in ("portail", "ziv", "stefan", "djordje"):
                assert set(found(self.workplace, word)) == {
                    row.identifier
                    for row in rows
                    if any(
                        one.startswith(fold(word)) for one in fold(f"{row.reminder} {row.child_name}").split()
                    )
                    or (word == "djordje" and "Ђорђе" in self._names(row.identifier))
                    or (word == "stefan" and "Ștefan" in self._names(row.identifier))
                }
            up_to_date = self.workplace.vault.summaries(SummaryPart.LISTED)
            assert set(up_to_date) == set(self.made)
            assert cases.list_cases(self.workplace) == rows
            self.workplace.vault.check()
            self.workplace.lock()
            shutil.rmtree(self.folder)

    def _names(self, case):
        return {person.given_name for person in self.workplace.vault.all(Person, case=case)}


@pytest.fixture(autouse=True, scope="module")
def _in_a_temporary_folder(tmp_path_factory):
    ListMachine.place = tmp_path_factory.mktemp("lists")


ListMachine.TestCase.settings = settings(max_examples=15, stateful_step_count=15, deadline=None)
TestListMachine = ListMachine.TestCase


@pytest.mark.parametrize("is_in_index", [True, False])
def test_new_case_when_the_code_drawn_is_taken_then_another_is_drawn_and_no_known_case_is_read(
    workplace, monkeypatch, is_in_index
):
    taken = [cases.create_case(workplace).code for _ in range(3)]
    search = workplace.until_lock(CaseSearch)
    if is_in_index:
        search.catch_up()
    late = cases.create_case(workplace).code
    read = []

    def counted(of, states, rows_of=searching.rows_of):
        read.append(len(states))
        return rows_of(of, states)

    free = "K7M-2QX-4"
    drawn = iter([*taken, late, free])
    monkeypatch.setattr(searching, "rows_of", counted)
    monkeypatch.setattr(cases, "new_case_code", lambda _draw: next(drawn))

    assert cases.create_case(workplace).code == free
    assert set(read) == ({1} if is_in_index else {4})


def test_list_when_only_words_name_a_second_child_then_it_counts_them_as_the_page_of_the_case_does(workplace):
    case = case_with(workplace)
    for name in ("Alpha", "Beta"):
        child = add_person(workplace, case, given=name, identifier=name)
        add_statement(workplace, case, "vu", name, about=child.identifier)
    (row,) = rows_from_records(workplace)
    there = cases.open_case(workplace, case).subjects
    assert row.child_name == ", ".join(one.name for one in there.subjects) == "Alpha, Beta"
    search(workplace)
    assert CaseListing(workplace).rows() == (row,)
