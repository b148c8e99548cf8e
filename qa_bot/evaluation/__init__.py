"""Measuring: question sets, the official measures, and the reports made of them. Sits beside the surfaces."""
