"""The page for directors claims nothing that no test shows, and says the same in both languages."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = {name: ROOT / "docs" / name for name in ("threat-model.md", "threat-model.fr.md")}
NUMBER = re.compile(r"\[(\d+|–)\]")


def lines(page):
    return PAGES[page].read_text(encoding="utf-8").splitlines()


def named_tests(page):
    found = (re.match(r"\| (\d+) \| `(tests/\S+\.py)` \| \S", line) for line in lines(page))
    return {int(match[1]): match[2] for match in found if match}


def claims(page):
    """Return, for each row of an adversary's table, the numbers it rests on."""
    rows = [line for line in lines(page) if line.startswith("| ") and NUMBER.search(line.rsplit("|", 2)[1])]
    return [NUMBER.findall(row.rsplit("|", 2)[1]) for row in rows]


@pytest.mark.parametrize("page", PAGES)
def test_page_when_it_names_a_test_then_that_test_is_there(page):
    missing = [name for name in named_tests(page).values() if not (ROOT / name).is_file()]

    assert missing == []


@pytest.mark.parametrize("page", PAGES)
def test_page_when_it_claims_then_each_number_is_explained_and_each_test_is_used(page):
    used = {number for row in claims(page) for number in row if number != "–"}

    assert len(claims(page)) > 30
    assert {int(number) for number in used} == set(named_tests(page))
    assert sorted(named_tests(page)) == list(range(1, len(named_tests(page)) + 1))


def test_pages_when_read_side_by_side_then_the_same_claims_on_the_same_proofs():
    one, other = PAGES

    assert claims(one) == claims(other)
    assert named_tests(one) == named_tests(other)


@pytest.mark.parametrize("page", PAGES)
def test_page_when_a_table_row_is_counted_then_no_claim_stands_without_a_number(page):
    in_adversaries = False
    for line in lines(page):
        if line.startswith("## "):
            in_adversaries = line.startswith(("## Who might", "## Qui pourrait"))
        if in_adversaries and line.startswith("| ") and not line.startswith(("| What", "| Ce qu")):
            assert NUMBER.search(line.rsplit("|", 2)[1]), line
