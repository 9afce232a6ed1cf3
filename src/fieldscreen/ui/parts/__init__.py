"""Pieces several screens are built from: labels, cards, rows, choices, fields, dialogs.

A piece knows no case and no screen; it is told what to show and says what a person did.
"""
