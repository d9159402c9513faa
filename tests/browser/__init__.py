"""The product in a real browser; run by ``make test-browser``, apart from the parallel run."""
