"""What people say to a program that is no question about a text, and how it replies."""

from __future__ import annotations

# Tables that are one string hold phrases parted by bars and line ends, in folded words, marks left out.
# A reply mirrors the greeting it met.
GREETINGS: dict[str, str] = {
    "hi": "Hi!", "hi there": "Hi!", "hiya": "Hi!", "hey": "Hey!", "hey there": "Hey!", "heya": "Hey!",
    "hello": "Hello.", "hello there": "Hello.", "hallo": "Hello.", "hullo": "Hello.", "yo": "Hey!", "howdy": "Howdy!",
    "good morning": "Good morning.", "good afternoon": "Good afternoon.", "good evening": "Good evening.",
    "good day": "Good day.", "morning": "Good morning.", "evening": "Good evening.", "greetings": "Greetings.",
    "welcome": "Hello.", "nice to meet you": "Hello.", "pleased to meet you": "Hello.", "sup": "Hey!",
    "long time no see": "Hello.", "g'day": "G'day!", "gday": "G'day!", "dear bot": "Hello.", "salutations": "Greetings.",
}  # fmt: skip

WELLBEING: str = """
how are you|how are you doing|how are you today|how are you doing today|how's it going|how is it going|how do you do
how are things|how have you been|how do you feel|are you ok|are you okay|are you well|what's up|whats up|what is up
what's new|how goes it|how r u|how are u|you ok|you okay|how is your day|how's your day|how is your day going
"""

THANKS: str = """
thanks|thank you|thank you very much|thank you so much|thanks a lot|many thanks|thanks so much|thanks very much|thx|ty
cheers|much appreciated|i appreciate it|appreciated|thanks for that|thank you for that|thanks for your help|tysm
thank you for your help|thanks for the help|thank you for the help|thanks anyway|thanks again|thank you again|tnx
thanks a bunch|thanks a million|thanks mate|thanks bot|thank u|ta|big thanks|that helps|that's helpful|that helped
that was helpful|very helpful|helpful|no thanks|no thank you|thanks for the info|thanks for the information
"""

GOODBYES: dict[str, str] = {
    "bye": "Bye!", "bye bye": "Bye!", "byebye": "Bye!", "goodbye": "Goodbye.", "good bye": "Goodbye.",
    "good night": "Good night.", "see you": "See you.", "see you later": "See you later.", "see ya": "See you.",
    "see you soon": "See you.", "see you tomorrow": "See you.", "cya": "See you.", "farewell": "Farewell.",
    "take care": "Take care.", "have a nice day": "Goodbye, and likewise.", "have a good day": "Goodbye, and likewise.",
    "have a good one": "Goodbye, and likewise.", "that's all": "Goodbye.", "that is all": "Goodbye.",
    "that will be all": "Goodbye.", "that's it for today": "Goodbye.", "i'm done": "Goodbye.", "i am done": "Goodbye.",
    "we're done": "Goodbye.", "nothing else": "Goodbye.", "no more questions": "Goodbye.", "cu": "See you.",
    "talk to you later": "See you later.", "ttyl": "See you later.", "later": "See you later.", "i have to go": "Goodbye.",
    "i have no more questions": "Goodbye.", "that's everything": "Goodbye.", "exit": "Goodbye.", "quit": "Goodbye.",
}  # fmt: skip

# Said on hearing an answer; they ask nothing and change nothing.
REACTIONS: str = """
ok|okay|okey|k|kk|alright|all right|right|sure|fine|good|great|nice|cool|super|perfect|excellent|awesome|brilliant
wonderful|fantastic|amazing|lovely|neat|sweet|interesting|very interesting|how interesting|that's interesting|impressive
that is interesting|i see|ah|oh|ah ok|oh ok|ah okay|oh okay|oh i see|ah i see|aha|hm|hmm|hmmm|mhm|uh huh|um|uh|er|well
got it|gotcha|understood|i understand|makes sense|that makes sense|makes sense to me|fair enough|noted|good to know
good point|well done|good job|nice job|great job|good work|nice work|good bot|good answer|great answer|nice answer|wow
you're great|you are great|you're good|you are good|i like you|i love you|love it|i like it|love you|you rock|cool cool
you're smart|you are smart|clever|smart|lol|haha|hahaha|ha|hehe|rofl|lmao|good for you|so be it|no problem|never mind
nevermind|whatever|who cares|who knew|i don't care|that's cool|that's great|that's good|that's nice|that is great
sorry|my bad|apologies|i'm sorry|oops|excuse me|pardon me|that sounds good|sounds good|sounds great|bravo|congrats
congratulations|not bad|good stuff|no worries|you're welcome|yeah ok|yes ok|of course|exactly|indeed|absolutely
definitely|correct|that's right|that's correct|that is right|that is correct|true|very good|very nice|very cool|too bad
oh well|oh no|damn|yay|yes thanks|yes thank you|i knew it|as i thought|bingo|precisely|agreed|i agree|phew|omg
"""

# Forms of address and politeness that may stand before or after anything.
ADDRESS: frozenset[str] = frozenset(
    "bot robot machine computer assistant friend mate buddy pal dude man bro sir madam ma'am everyone all folks again".split()
)
PLEASE: frozenset[str] = frozenset({"please", "pls", "plz", "kindly", "if you please", "por favor"})

HELP: str = """
help|help me|i need help|can you help me|can you help|please help|could you help me|what can you do|what do you do
what are you able to do|what can you do for me|what can i ask|what can i ask you|what should i ask|what can i do here
what can i do|how does this work|how do i use this|how do you work|how do i use you|how to use this|how can i use this
what is this|what's this|what are you for|what can you tell me|what can you answer|what do you know|instructions
what questions can i ask|what questions can you answer|what kind of questions can i ask|usage|manual|commands|menu
what could i ask|how can you help|how can you help me|what can you help with|what can you help me with|info|options
show me what you can do|where do i start|how do i start|how does it work here|i don't know what to ask|start|tutorial
give me some examples|give me an example question|suggest a question|suggest some questions|suggest something|what now
any suggestions|what else can i ask|what else can you tell me|what else can you do|suggestions|examples
what sort of questions can i ask|what else do you know|what are your capabilities|what are your features
what are your limits|what are your limitations|what can't you do|what can you not do
"""

IDENTITY: str = """
who are you|what are you|who r u|who is this|what's your name|what is your name|do you have a name|your name
are you a bot|are you a robot|are you human|are you a human|are you a person|are you a real person|are you real
are you an ai|are you ai|are you a machine|are you a computer|are you a program|are you chatgpt|are you gpt|are you siri
are you alexa|are you an llm|are you a language model|are you alive|are you conscious|are you sentient|are you a man
are you a woman|are you male or female|are you a boy or a girl|am i talking to a human|am i talking to a person
am i talking to a bot|am i talking to a real person|is this a bot|is this a human|is this chatgpt|is this a real person
who made you|who built you|who created you|who programmed you|who wrote you|who owns you|who trained you|how old are you
where are you|where are you from|where do you live|where do you come from|when were you born|when were you made
what model are you|which model are you|what language model are you|what version are you|which version are you
tell me about yourself|introduce yourself|describe yourself|do you have feelings|do you sleep|do you eat|do you dream
can you think|do you think|do you understand me|are you intelligent|are you smart|how smart are you|do you know everything
do you ever lie|do you lie|can you lie|can i trust you|do you make things up|do you hallucinate|can you hallucinate
do you use ai|do you use a neural network|do you use a language model|do you use chatgpt|are you online|do you learn
do you remember me|can you hear me|can you see me|are you there|do you speak english|what languages do you speak
do you love me|do you like me|will you marry me|do you have a family|do you have friends|are you married
do you search the internet|do you use the internet|can you search the web|can you access the internet|can you google it
can you browse the internet|do you have internet access|are you free|are you better than chatgpt
"""

INSULTS: frozenset[str] = frozenset(
    """
stupid idiot idiotic dumb moron moronic useless worthless pathetic rubbish garbage trash crap crappy shit shitty bullshit
fuck fucking fucker fuckin wtf stfu asshole arsehole bastard bitch dick dickhead cunt wanker twat piss pissed prick
loser sucker suck sucks retard retarded imbecile fool foolish brainless dumbass jackass nonsense lame annoying
terrible awful horrible ridiculous incompetent damned goddamn hate liar
""".split()
)
# An insult is one only with somebody to hurt: beside one of these, or alone.
INSULTED: frozenset[str] = frozenset(
    "you you're your u ur bot robot machine computer program this that thing it up off answer".split()
)
# Words that may stand in an insult without making it a question.
INSULT_FILLERS: frozenset[str] = frozenset(
    "are is a an the such so very really what too i was were what's of piece shut go screw get lost and or just all".split()
)

# Attempts to move the program off its text: a verb of the first set within five words of a noun of the second.
OVERRIDE_VERBS: frozenset[str] = frozenset("ignore forget disregard override bypass skip drop unlearn".split())
OVERRIDE_NOUNS: frozenset[str] = frozenset(
    """
article articles text texts document documents corpus instruction instructions rule rules prompt prompts everything
source sources quote quotes evidence guidelines programming training limits restrictions directions context
""".split()
)
# Openings of orders that no text can answer.
ORDERS: str = """
pretend|act as|act like|roleplay|role play|you are now|from now on|imagine you|imagine that you|imagine you're
repeat after me|say after me|repeat this|say that|say the word|say you|admit that|admit it|tell me a joke|tell a joke|tell me jokes
tell me a story|tell me a lie|tell me a secret|make something up|make up|lie to me|write me|write a|write an|write code
write some|compose a|compose an|sing|sing me|draw me|draw a|draw|generate a|generate an|generate code|create an image
translate|play a game|play music|let's play|dance|do my homework|book a|book me|order a|order me|buy me|call me|send an
send a|open the|play|turn on|turn off|set a timer|set an alarm|remind me|wake me|system prompt|show me your prompt
show your prompt|print your prompt|reveal your prompt|show me your instructions|what is your prompt|what's your prompt
what are your instructions|enter developer mode|developer mode|jailbreak|sudo|do anything now|kill yourself
guess|just guess|take a guess|make a guess|entertain me|flirt with me|kiss me|marry me|be my|swear|curse
"""

# The program's own view is asked for; wherever these words stand, no text answers.
OPINIONS: str = """
what do you think|do you think|in your opinion|your opinion|your view|your views|what's your take|what is your take
do you believe|do you agree|do you like|do you prefer|do you love|do you hate|do you want|do you feel|do you enjoy
would you rather|would you say|your favourite|your favorite|how do you feel about|what would you do|what do you suggest
what do you recommend|do you recommend|would you recommend|can you recommend|what's your advice|give me advice
what is your advice|what do you advise|can you predict|do you expect|what do you expect|your prediction|your guess
what would you choose|are you for or against|whose side are you on|do you support|do you care|if you were me
"""

# Asked of a text that does not answer, these show that no text of the kind could.
ADVICE: str = """
should i|should we|shall i|is it a good idea to|is it worth it to|would it be wise|what should i|what should we
how should i|where should i|when should i|can i trust|who should i vote for|which one should i
"""
FORECASTS: str = """
in the future|next year|next month|next week|tomorrow|in ten years|in five years|in 10 years|in 5 years|in 20 years
one day|some day|someday|ever|eventually|by the end of the century|in the coming years|who will win|what will happen
what happens next|going to happen
"""
OUTSIDE: str = """
the weather|what time is it|what's the time|what day is it|what's the date|what is the date today|today's date
what date is it|the news|meaning of life|what is love|exchange rate|stock price|bitcoin|lottery numbers|horoscope
my name|who am i|how old am i|where am i|what am i thinking|my password|how many fingers
"""

# Rows of a keyboard: what fingers type that have nothing to say.
KEYBOARD_ROWS: tuple[str, ...] = (
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "qwertzuiop",
    "yxcvbnm",
    "azertyuiop",
    "1234567890",
)

# Function words by which a language shows; words that English has too are left out.
LANGUAGES: dict[str, frozenset[str]] = {
    "French": frozenset(
        """
        le la les des du une est sont était étaient que qui quoi quel quelle quels quelles combien comment pourquoi où
        quand avec dans pour sur entre et ou il elle ils elles nous vous je tu ce cette ces leur leurs été fait avoir
        c'est qu'est-ce est-ce d'où l'article selon plus aussi mais donc quelle bonjour merci s'il
        """.split()
    ),
    "German": frozenset(
        """
        der die das den dem des ein eine einen einem einer ist sind waren wie wer wo wann warum welche welcher
        welches wieviel viel viele und oder nicht mit für von zwischen zu zum zur auf aus bei nach über ich du er sie wir ihr
        es wurde wurden wird werden hat haben kann können gibt auch aber danke hallo bitte im
        """.split()
    ),
    "Spanish": frozenset(
        """
        el los las una unos unas es son fue fueron era eran qué quién quiénes cuál cuáles cuánto cuánta cuántos cuántas
        cómo cuándo dónde por para con entre y del al en su sus lo le les se está están hay más pero como según
        hola gracias que de la
        """.split()
    ),
    "Italian": frozenset(
        """
        il lo gli una uno è sono era erano che chi cosa quale quali quanto quanta quanti quante come quando dove perché
        con per tra fra e di del della dei delle nel nella su al alla si ha hanno più ma secondo ciao grazie
        """.split()
    ),
    "Portuguese": frozenset(
        """
        o os as um uma uns umas é são foi foram era eram que quem qual quais quanto quanta quantos quantas como quando
        onde por porque para com entre e do da dos das no na nos nas ao à em seu sua não mais mas segundo olá obrigado
        obrigada
        """.split()
    ),
    "Dutch": frozenset(
        """
        de het een zijn waren wat wie waar wanneer waarom hoe hoeveel welke welk en of niet met voor van tussen naar
        bij uit ik jij hij zij wij jullie ze dit dat deze die er ook maar wordt werd heeft hebben kan dank hallo
        """.split()
    ),
    "Polish": frozenset(
        """
        jest są był była było były co kto kiedy gdzie dlaczego jak ile który która które i lub nie z w na do od po dla
        się to ten ta te czy między oraz ale dziękuję cześć
        """.split()
    ),
    "Swedish": frozenset(
        """
        är och en ett den det de vad vem när var varför hur mycket många vilken vilket vilka inte med för från mellan
        till på av som har hade kan jag du han hon vi ni hej tack
        """.split()
    ),
    "Turkish": frozenset(
        "bir ve bu şu ne kim nerede nasıl neden kaç hangi mi mı mu mü için ile daha çok değil var yok merhaba teşekkür".split()
    ),
    "Indonesian": frozenset(
        "apa siapa kapan mana mengapa bagaimana berapa yang dan atau tidak dengan untuk dari antara ke pada ini itu adalah".split()
    ),
}

# How to say, in each language, that only English is understood.
ENGLISH_ONLY: dict[str, str] = {
    "French": "Je ne comprends que l'anglais.",
    "German": "Ich verstehe nur Englisch.",
    "Spanish": "Solo entiendo inglés.",
    "Italian": "Capisco solo l'inglese.",
    "Portuguese": "Só entendo inglês.",
    "Dutch": "Ik begrijp alleen Engels.",
    "Polish": "Rozumiem tylko po angielsku.",
    "Swedish": "Jag förstår bara engelska.",
    "Turkish": "Yalnızca İngilizce anlıyorum.",
    "Indonesian": "Saya hanya mengerti bahasa Inggris.",
}

# The name that Unicode gives a letter opens with its script.
SCRIPTS: tuple[str, ...] = (
    "ARABIC", "ARMENIAN", "BENGALI", "CJK", "CYRILLIC", "DEVANAGARI", "ETHIOPIC", "GEORGIAN", "GREEK", "GUJARATI",
    "GURMUKHI", "HANGUL", "HEBREW", "HIRAGANA", "KANNADA", "KATAKANA", "KHMER", "LAO", "MALAYALAM", "MYANMAR", "SINHALA",
    "TAMIL", "TELUGU", "THAI", "TIBETAN",
)  # fmt: skip

# Replies by kind; "{greeting}" and "{language}" are filled in.
REPLIES: dict[str, str] = {
    "greeting": "{greeting} What would you like to know from the text?",
    "wellbeing": "I'm a program, so always the same. What would you like to know from the text?",
    "thanks": "You're welcome.",
    "goodbye": "{greeting}",
    "reaction": "Ask on whenever you like.",
    "help": (
        "Ask me about the documents in your own words: how much, when, who, where, why, yes or no, compare, list. "
        "I answer with their own words or with sums you can check, and say so when they don't tell. "
        "You can follow up (“and the year before?”, “why?”, “where does it say that?”)."
    ),
    "identity": (
        "I'm a program, not a person: I look up what the documents say and quote it. "
        "I use rules and search, no language model, and know nothing beyond these documents."
    ),
    "insult": "I'd rather stick to the text. Ask me something about it.",
    "order": "I can't do that: I only answer from what the documents say, with their own words.",
    "opinion": "I have no opinions. I can tell you what the documents say about it.",
    "advice": "I can't advise or judge; I only report what the documents say, and they don't say.",
    "forecast": "I can't foretell anything; I only report what the documents say, and they don't say.",
    "outside": "That isn't something the documents say, and I know nothing else.",
    "empty": "There is no question there yet. What would you like to know from the text?",
    "gibberish": "I can't read a question in that. Could you put it in words?",
    "language": "{greeting} Please ask in English.",
}
