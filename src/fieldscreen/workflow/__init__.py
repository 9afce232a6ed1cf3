"""The use cases, written once for the window and the command line.

Each module is one thing a person does. They join the forms, the vault, the assessment and
the documents; they know nothing of Qt and print nothing.
"""
