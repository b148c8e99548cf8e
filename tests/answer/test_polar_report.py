"""Yes/no questions put to a company's report: figures, plans, people, owners, comparisons."""

from __future__ import annotations

import pytest

from qa_bot.bot import Bot

REPORT = """Harlan Foods plc: half-year results

Harlan Foods, the maker of Bramble biscuits, said on Tuesday that sales rose 6% to £412 million in the six months to \
June. Pre-tax profit fell to £31 million from £36 million a year earlier, hurt by higher sugar prices. The company \
cut its interim dividend by a third.

Chief executive Dora Lint, who joined from rival Penworth in 2021, said the group would close its factory in Tull \
next spring. Around 240 jobs will be lost. The union has called the decision short-sighted, but it has not yet \
decided whether to strike. Harlan has never made a loss.

The United States accounts for 40% of sales. Harlan does not sell in India, although it is in talks with a local \
partner. Its Polish bakery was opened in 2016 and expanded in 2019. Online orders make up less than 5% of revenue.

Harlan's shares, which have halved since January, closed unchanged at 212p. Analysts at Kestrel Bank expect the \
company to miss its full-year forecast. Lint owns 1.2% of the shares. No director has sold shares this year. The \
founder's family still holds a majority of the voting rights.

Sugar is the largest single cost. Cocoa, unlike sugar, has become cheaper. The Tull factory is older than the one in \
Corby. Penworth's revenue is twice that of Harlan. Packaging made of paper has replaced plastic in all biscuits \
except Bramble Minis."""

ANSWERS = {
    "yes": (
        "Did sales rise?",
        "Did Harlan's sales rise in the six months to June?",
        "Did profit fall?",
        "Was pre-tax profit £31 million?",
        "Were sales more than £400 million?",
        "Did sales rise by 6%?",
        "Was the dividend cut?",
        "Did the company cut its dividend?",
        "Is Dora Lint the chief executive?",
        "Did Lint join from Penworth?",
        "Does the US account for 40% of sales?",
        "Was the Polish bakery opened in 2016?",
        "Was the Polish bakery expanded in 2019?",
        "Have the shares halved since January?",
        "Does Lint own shares?",
        "Does the founder's family still hold a majority of the voting rights?",
        "Is sugar the largest cost?",
        "Has cocoa become cheaper?",
        "Is the Tull factory older than the Corby factory?",
        "Is Harlan the maker of Bramble biscuits?",
        "Do analysts expect Harlan to miss its forecast?",
        "Will around 240 jobs be lost?",
        "Did sales rise to £412 million?",
    ),
    "no": (
        "Did the company raise its dividend?",
        "Did sales fall?",
        "Did pre-tax profit rise?",
        "Was pre-tax profit £50 million?",
        "Were sales over £500 million?",
        "Did sales rise by 10%?",
        "Has the union decided to strike?",
        "Has the union decided whether to strike?",
        "Has Harlan ever made a loss?",
        "Does Harlan sell in India?",
        "Does the United States account for 50% of sales?",
        "Was the Polish bakery opened in 2019?",
        "Do online orders make up more than 10% of revenue?",
        "Has any director sold shares this year?",
        "Is cocoa the largest cost?",
        "Is the Corby factory older than the Tull factory?",
        "Did profit fall to £36 million?",
    ),
    None: (
        "Did Lint join from Kestrel?",
        "Will the union strike?",
        "Does Harlan sell in the US?",
        "Does the United States account for half of sales?",
        "Has sugar become cheaper?",
        "Is Penworth the maker of Bramble biscuits?",
        "Did Penworth cut its dividend?",
        "Is Harlan profitable?",
        "Does Penworth own Harlan?",
        "Did Kestrel Bank buy shares?",
        "Is Harlan Foods a bank?",
        "Were 240 jobs lost?",
        "Did Penworth buy Harlan?",
        "Is Corby in Poland?",
        "Does Kestrel Bank own 1.2% of the shares?",
        "Were Harlan's shares sold by the founder?",
    ),
}


@pytest.fixture(scope="module")
def report() -> Bot:
    """Read the text once."""
    return Bot.of_text(REPORT)


@pytest.mark.parametrize(("value", "question"), [(value, q) for value, qs in ANSWERS.items() for q in qs])
def test_yes_no_or_neither(report: Bot, value: str | None, question: str) -> None:
    """A question is answered as the report says, and not at all where it does not say."""
    answer = report.ask(question)

    assert answer.value == value, answer.text
