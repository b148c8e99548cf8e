"""Function words: they carry grammar, not subject matter, and are neither indexed nor asked for."""

from __future__ import annotations

STOPWORDS: frozenset[str] = frozenset(
    """
    a an the this that these those such
    i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
    herself it its itself they them their theirs themselves one oneself
    who whom whose which what when where why how whoever whatever whichever whenever wherever
    be am is are was were been being do does did doing done have has had having
    can could may might must shall should will would ought dare
    not no nor never neither either both each every any some all none
    and or but if then else than as because while although though unless until since whether
    of in on at by for with from to into onto upon about above below under over between among through during before
    after against within without along across around behind beside besides beyond near off out up down toward towards
    via per despite except
    there here now just also too very so quite rather even only again ever still yet already
    isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't cannot couldn't won't wouldn't
    shouldn't mustn't mightn't needn't 's 're 've 'll 'd 'm i'm it's that's there's what's who's he's she's
    we're they're you're let's
    please tell give me say says etc
    """.split()
)
