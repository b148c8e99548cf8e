# `just` alone runs what CI runs.
python := env("QA_BOT_PYTHON", "python3")

# Lint, types, tests: everything that has to hold.
default: lint test

# Tests; more words go to pytest.
test *words:
    {{python}} -m pytest {{words}}

# Linter, formatter check, types.
lint:
    {{python}} -m ruff check .
    {{python}} -m ruff format --check .
    {{python}} -m mypy

# The project's own question sets, per skill, held against the baseline.
eval *words:
    {{python}} -m qa_bot eval --ratchet eval/baseline.json {{words}}

# What each rule is worth.
ablate *words:
    {{python}} eval/ablate.py {{words}}

# Speed, as ratios within one run.
bench *words:
    {{python}} eval/bench.py {{words}}

# One question.
ask *words:
    {{python}} -m qa_bot ask {{words}}
