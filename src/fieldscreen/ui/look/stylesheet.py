"""The style sheet: one template, filled with colours and with sizes that follow the text.

Widgets say what they are by the dynamic property ``role``; only this module knows how a role
looks. Sizes are multiples of the text size, so that 200 % text has 200 % room.
"""

from __future__ import annotations

import re
from string import Template

from fieldscreen.ui.look.colours import Colours

BASE_TEXT_PX = 15
"""Height of body text at 100 %."""

_EM = re.compile(r"(?P<number>\d+(?:\.\d+)?)em\b")

_SHEET = Template("""
* { font-family: "Fira Sans", "IBM Plex Sans Arabic", sans-serif; font-size: 1em; color: $text;
  outline: none; }
QWidget { background: transparent; }
QMainWindow, QDialog, QWidget[role="page"], QScrollArea[role="page"] { background: $page; }
QToolTip { background: $raised; color: $text; border: 1px solid $edge; padding: 0.4em; }
QLabel { background: transparent; border: none; }
QLabel[role="title"] { font-size: 1.75em; font-weight: 600; }
QLabel[role="heading"] { font-size: 1.2em; font-weight: 600; }
QLabel[role="eyebrow"] { font-size: 0.85em; font-weight: 600; color: $muted; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: 0.87em; }
QLabel[role="field"] { font-weight: 500; }
QLabel[role="error"] { color: $danger; font-weight: 500; }
QLabel[role="good"] { color: $success; }
QLabel[role="brand"] { font-size: 1.1em; font-weight: 600; color: $primary; }
QLabel[role="code"] { font-weight: 600; }
QLabel[role="quote"] { font-style: italic; }
QLabel[role="key"] { border: 1px solid $edge; border-radius: 0.3em; padding: 0.05em 0.4em;
  font-size: 0.85em; font-weight: 600; color: $muted; background: $raised; }
QLabel[role="tag"] { background: $soft; color: $on_soft; border-radius: 0.5em; padding: 0.15em 0.7em;
  font-size: 0.87em; font-weight: 500; }
QLabel[role="tag-notice"] { background: $notice_soft; color: $notice; border-radius: 0.5em;
  padding: 0.15em 0.7em; font-size: 0.87em; font-weight: 500; }
QLabel[role="tag-danger"] { background: $danger_soft; color: $danger; border-radius: 0.5em;
  padding: 0.15em 0.7em; font-size: 0.87em; font-weight: 500; }
QLabel[role="tag-success"] { background: $success_soft; color: $success; border-radius: 0.5em;
  padding: 0.15em 0.7em; font-size: 0.87em; font-weight: 500; }
QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: 0.8em; }
QFrame[role="card-current"] { background: $surface; border: 2px solid $primary; border-radius: 0.8em; }
QFrame[role="inset"] { background: $raised; border: 1px solid $line; border-radius: 0.6em; }
QFrame[role="notice"] { background: $notice_soft; border: none; border-left: 4px solid $notice;
  border-radius: 0.4em; }
QFrame[role="danger"] { background: $danger_soft; border: none; border-left: 4px solid $danger;
  border-radius: 0.4em; }
QFrame[role="success"] { background: $success_soft; border: none; border-left: 4px solid $success;
  border-radius: 0.4em; }
QFrame[role="info"] { background: $soft; border: none; border-left: 4px solid $primary;
  border-radius: 0.4em; }
QFrame[role="bar"] { background: $raised; border: none; border-bottom: 1px solid $line; }
QFrame[role="foot"] { background: $raised; border: none; border-top: 1px solid $line; }
QFrame[role="side"] { background: $raised; border: none; border-right: 1px solid $line; }
QFrame[role="training"] { background: $training; border: none; }
QLabel[role="training"] { color: $on_training; font-weight: 600; }
QFrame[role="rule"] { background: $line; border: none; }

QPushButton { background: $surface; border: 1px solid $edge; border-radius: 0.5em; padding: 0.45em 0.95em;
  font-weight: 500; }
QPushButton:hover { background: $soft; color: $on_soft; }
QPushButton:focus { border: 2px solid $focus; padding: 0.4em 0.9em; }
QPushButton:disabled { color: $muted; border-color: $line; background: $raised; }
QPushButton:checked { background: $soft; color: $on_soft; border: 1px solid $primary; }
QPushButton:checked:focus { border: 2px solid $focus; }
QPushButton[role="primary"] { background: $primary; color: $on_primary; border: 1px solid $primary;
  font-weight: 600; }
QPushButton[role="primary"]:hover { background: $primary_hover; color: $on_primary; }
QPushButton[role="primary"]:focus { border: 2px solid $focus; }
QPushButton[role="primary"]:disabled { background: $raised; color: $muted; border-color: $line; }
QPushButton[role="danger"] { background: $danger_soft; color: $danger; border: 1px solid $danger;
  font-weight: 600; }
QPushButton[role="danger"]:focus { border: 2px solid $focus; }
QPushButton[role="danger"]:disabled { background: $raised; color: $muted; border-color: $line; }
QPushButton[role="quiet"] { background: transparent; border: 1px solid transparent; color: $primary; }
QPushButton[role="quiet"]:hover { background: $soft; color: $on_soft; }
QPushButton[role="quiet"]:focus { border: 2px solid $focus; }
QPushButton[role="quiet"]:disabled { color: $muted; background: transparent; }
QPushButton[role="chip"] { background: $raised; border: 1px solid $line; border-radius: 0.6em;
  padding: 0.25em 0.65em; font-size: 0.9em; color: $muted; font-weight: 500; }
QPushButton[role="chip"]:hover { background: $soft; color: $on_soft; }
QPushButton[role="chip"]:checked { background: $notice_soft; color: $notice; border: 1px solid $notice; }
QPushButton[role="chip"]:focus { border: 2px solid $focus; padding: 0.2em 0.6em; }
QPushButton[role="icon"] { background: transparent; border: 1px solid transparent; padding: 0.35em; }
QPushButton[role="icon"]:hover { background: $soft; }
QPushButton[role="icon"]:checked { background: $soft; }
QPushButton[role="icon"]:focus { border: 2px solid $focus; padding: 0.3em; }
QPushButton[role="choice"] { background: transparent; border: 1px solid transparent; border-radius: 0.6em;
  padding: 0.25em 0.65em; font-size: 0.9em; color: $muted; font-weight: 500; }
QPushButton[role="choice"]:checked { background: $soft; color: $on_soft; border: 1px solid $primary; }
QPushButton[role="choice"]:focus { border: 2px solid $focus; padding: 0.2em 0.6em; }
QPushButton[role="row"] { background: $surface; border: 1px solid $line; border-radius: 0.7em; padding: 0;
  text-align: left; }
QPushButton[role="row"]:hover { border: 1px solid $primary; background: $raised; }
QPushButton[role="row"]:focus { border: 2px solid $focus; }
QPushButton[role="section"] { background: transparent; border: 1px solid transparent; border-radius: 0.5em;
  padding: 0; text-align: left; }
QPushButton[role="section"]:hover { background: $soft; }
QPushButton[role="section"]:checked { background: $soft; border: 1px solid $primary; }
QPushButton[role="section"]:focus { border: 2px solid $focus; }
QPushButton::menu-indicator { width: 0; image: none; }

QLineEdit, QPlainTextEdit, QComboBox { background: $surface; border: 1px solid $edge; border-radius: 0.45em;
  padding: 0.45em 0.6em; selection-background-color: $primary; selection-color: $on_primary;
  placeholder-text-color: $muted; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border: 2px solid $focus; padding: 0.4em 0.55em; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: $muted; background: $raised;
  border-color: $line; }
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] { background: $raised; border-color: $line; }
QComboBox { padding-right: 2em; }
QComboBox::drop-down { border: none; width: 1.8em; }
QComboBox::down-arrow { image: none; width: 0; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $edge;
  selection-background-color: $soft;
  selection-color: $on_soft; padding: 0.2em; }
QMenu { background: $surface; border: 1px solid $edge; border-radius: 0.4em; padding: 0.3em; }
QMenu::item { padding: 0.4em 1.2em 0.4em 0.8em; border-radius: 0.3em; }
QMenu::item:selected { background: $soft; color: $on_soft; }
QMenu::indicator { width: 1em; height: 1em; }
QMenu::separator { height: 1px; background: $line; margin: 0.3em; }
QListView { background: $surface; border: 1px solid $edge; border-radius: 0.45em; padding: 0.2em; }
QListView:focus { border: 2px solid $focus; }
QListView::item { padding: 0.3em; border-radius: 0.3em; }
QListView::item:selected { background: $soft; color: $on_soft; }
QCheckBox, QRadioButton { spacing: 0.6em; padding: 0.2em; border: 2px solid transparent;
  border-radius: 0.4em; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $focus; }
QCheckBox::indicator, QRadioButton::indicator { width: 1.15em; height: 1.15em; border: 2px solid $edge;
  background: $surface; }
QCheckBox::indicator { border-radius: 0.25em; }
QRadioButton::indicator { border-radius: 0.57em; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked { background: $primary;
  border: 2px solid $primary; }
QProgressBar { background: $line; border: none; border-radius: 0.2em; min-height: 0.4em; max-height: 0.4em; }
QProgressBar::chunk { background: $primary; border-radius: 0.2em; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 0.8em; margin: 0.1em; }
QScrollBar::handle:vertical { background: $edge; border-radius: 0.3em; min-height: 2em; }
QScrollBar:horizontal { background: transparent; height: 0.8em; margin: 0.1em; }
QScrollBar::handle:horizontal { background: $edge; border-radius: 0.3em; min-width: 2em; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QPdfView { background: $line; border: 1px solid $line; }
QCalendarWidget QWidget { alternate-background-color: $raised; background: $surface; }
QCalendarWidget QAbstractItemView { selection-background-color: $primary; selection-color: $on_primary; }
QCalendarWidget QToolButton { padding: 0.4em; font-weight: 600; }
""")


def style_sheet(colours: Colours, text_px: float) -> str:
    """Return Qt's style sheet for *colours* and a body text of *text_px* pixels."""

    def pixels(match: re.Match[str]) -> str:
        return f"{max(1, round(float(match['number']) * text_px))}px"

    return _EM.sub(pixels, _SHEET.substitute(colours.as_mapping()))
