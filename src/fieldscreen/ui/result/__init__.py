"""What the answers say: indices, reasons, what is missing, and what the result is not."""
