"""An organisation's own small authority: its key, what it issues and withdraws, its register.

Pure values: bytes in, bytes out. Where the files lie is ``workflow.authority``. RFC 5280 for
certificates and lists, RFC 2986 for requests, RFC 7292 for the key's file.
"""
