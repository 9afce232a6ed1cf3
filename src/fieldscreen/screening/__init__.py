"""Screening: indicator packs and answers in, an assessment with its reasons out.

Pure: no file is read and no clock is asked here.
"""
