"""Values of the subject: cases, people, dates, answers, statements, referrals, the journal.

Standard library only. Nothing here reads a file, opens a vault or shows a sentence to a person.
"""
