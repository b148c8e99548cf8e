"""What may import what, and what the package may not know."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "qa_bot"
LAYERS = ["model", "lexicon", "text", "extract", "retrieve", "question", "answer", "bot", "evaluation", "surfaces"]
# `question` may look down on `extract`, not across at `retrieve`: names reach it as arguments.
ASIDE = {("question", "retrieve"), ("evaluation", "surfaces")}
ONLY_IN = {
    "textual": {"surfaces"},
    "rich": {"surfaces"},
    "textual_serve": {"surfaces"},
    "sqlite3": {"surfaces"},
    "rank_bm25": {"retrieve"},
    "numpy": set[str](),
    "Stemmer": {"text"},
    "pydantic": {"model", "surfaces", "evaluation"},
    "re": {"text", "extract", "question", "surfaces", "evaluation"},
}
NEUTRAL = {"errors", "settings", "__init__", "__main__"}
MODULES = sorted(PACKAGE.rglob("*.py"))


def imports(path: Path) -> Iterator[str]:
    """Yield the dotted names that a module imports, inside functions too."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{'.' * node.level}{node.module or ''}.{alias.name}" for alias in node.names)


def layer_of(path: Path) -> str:
    """Name the layer that a module belongs to."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def wrong_imports(home: str, names: Iterator[str]) -> list[str]:
    """List the imports that a module of this layer may not have."""
    wrong = []
    for name in names:
        top, _, rest = name.partition(".")
        layer = rest.partition(".")[0]
        if name.startswith(".") or home not in ONLY_IN.get(top, {home}):
            wrong.append(name)
        elif top == "qa_bot" and home in LAYERS and layer in LAYERS:
            too_high = LAYERS.index(layer) > LAYERS.index(home)
            if too_high or (home, layer) in ASIDE:
                wrong.append(name)
    return wrong


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_imports_point_down(path: Path) -> None:
    """A module imports from its own layer and from those below."""
    assert wrong_imports(layer_of(path), imports(path)) == []


def test_the_test_sees_wrong_imports() -> None:
    """Each kind of wrong import is found."""
    assert wrong_imports("text", iter(["textual.app", "qa_bot.answer.rank", ".spans", "json"])) == [
        "textual.app",
        "qa_bot.answer.rank",
        ".spans",
    ]
    assert wrong_imports("question", iter(["qa_bot.retrieve.corpus"])) == ["qa_bot.retrieve.corpus"]


def test_every_module_has_a_layer() -> None:
    """No module stands outside the plan."""
    assert {layer_of(path) for path in MODULES} <= {*LAYERS, *NEUTRAL}


def loaded_after(statement: str) -> set[str]:
    """Run a statement in a fresh interpreter and return the top-level modules that are loaded afterwards."""
    code = f"import sys\n{statement}\nprint(*{{name.partition('.')[0] for name in sys.modules}})"
    output = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own code
    return set(output.stdout.split())


def test_the_package_is_light_to_import() -> None:
    """`import qa_bot` loads no surface, no numpy and no pydantic."""
    assert not loaded_after("import qa_bot") & {"textual", "rich", "numpy", "pydantic", "rank_bm25", "sqlite3"}


def test_asking_needs_neither_textual_nor_numpy() -> None:
    """An answer comes without the user interface and without numpy."""
    statement = "import qa_bot; qa_bot.Bot.of_text('Tom paid nine pounds.').ask('What did Tom pay?')"
    assert not loaded_after(statement) & {"textual", "rich", "numpy", "rank_bm25", "sqlite3"}


LEXICONS = sorted((PACKAGE / "lexicon").rglob("*.py"))


def is_literal(node: ast.AST) -> bool:
    """Say whether an expression is a literal, or literals put together: word lists split up, frozen sets, unions."""
    match node:
        case ast.Call(func=ast.Attribute(value=value, attr="split" | "splitlines" | "strip"), args=arguments):
            return is_literal(value) and all(map(is_literal, arguments))
        case ast.Call(func=ast.Name(id="frozenset" | "tuple" | "dict"), args=[argument]):
            return is_literal(argument)
        case ast.BinOp(op=ast.BitOr(), left=left, right=right):
            return is_literal(left) and is_literal(right)
        case ast.Dict():
            return all(is_literal(part) for part in (*filter(None, node.keys), *node.values))
        case ast.Tuple() | ast.List() | ast.Set():
            return all(is_literal(part) for part in node.elts)
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant()):
            return True
    return isinstance(node, ast.Constant | ast.Name)


@pytest.mark.parametrize("path", LEXICONS, ids=lambda path: path.stem)
def test_lexicons_hold_literals_only(path: Path) -> None:
    """A lexicon is a docstring, imports of types and assignments of literals."""
    for node in ast.parse(path.read_text("utf-8")).body:
        value = node.value if isinstance(node, ast.Assign | ast.AnnAssign | ast.Expr) else None
        assert isinstance(node, ast.ImportFrom | ast.If) or (value is not None and is_literal(value)), ast.dump(node)[
            :200
        ]


def test_lexicons_list_no_key_twice() -> None:
    """A table that names a key twice would lose the first silently."""
    for path in LEXICONS:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Dict):
                keys = [key.value for key in node.keys if isinstance(key, ast.Constant)]
                assert len(keys) == len(set(keys)), (
                    path.name,
                    sorted({str(key) for key in keys if keys.count(key) > 1})[:9],
                )
