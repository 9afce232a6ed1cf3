"""What is handed to others beside the document itself: a mail draft, a directory, a certificate.

Files only: the program sends nothing. Importing this package loads no cryptographic library.
"""

from fieldscreen.exchange.certificates import CertificateFacts, CertificateUnreadableError, read_certificate
from fieldscreen.exchange.directory_file import read_directory_file, write_directory_file
from fieldscreen.exchange.mail_draft import (
    Attached,
    MailAddressInvalidError,
    MailDraft,
    write_draft,
    write_inner,
    write_sealed,
)

__all__ = [
    "Attached",
    "CertificateFacts",
    "CertificateUnreadableError",
    "MailAddressInvalidError",
    "MailDraft",
    "read_certificate",
    "read_directory_file",
    "write_directory_file",
    "write_draft",
    "write_inner",
    "write_sealed",
]
