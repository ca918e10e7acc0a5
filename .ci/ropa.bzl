"""Facts of a tree in parts, an action a part; "ropa check --facts" links them."""

# Arguments: the list of files, ropa, the part to write, which part it is.
_FACTS = """
set -eu
ropa=$PWD/$2
part=$PWD/$3
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
tar --create --dereference --files-from "$1" | tar --extract --directory "$tree"
cd "$tree"
"$ropa" facts --no-cache --shard "$4" --output "$part" > /dev/null
"""

def _ropa_facts_impl(ctx):
    names = ctx.actions.declare_file(ctx.label.name + ".names")
    lines = ctx.actions.args()
    lines.set_param_file_format("multiline")
    lines.add_all(ctx.files.srcs)
    ctx.actions.write(names, lines)
    parts = []
    for number in range(1, ctx.attr.shards + 1):
        part = ctx.actions.declare_file("%s.%d.facts" % (ctx.label.name, number))
        ctx.actions.run_shell(
            inputs = ctx.files.srcs + [names],
            tools = [ctx.executable.ropa],
            outputs = [part],
            command = _FACTS,
            arguments = [
                names.path,
                ctx.executable.ropa.path,
                part.path,
                "%d/%d" % (number, ctx.attr.shards),
            ],
            mnemonic = "RopaFacts",
            progress_message = "Reading part %d of %d for ropa" % (number, ctx.attr.shards),
        )
        parts.append(part)
    return [DefaultInfo(files = depset(parts))]

ropa_facts = rule(
    implementation = _ropa_facts_impl,
    attrs = {
        "ropa": attr.label(executable = True, cfg = "exec", mandatory = True, allow_single_file = True),
        "shards": attr.int(default = 4),
        "srcs": attr.label_list(allow_files = True, mandatory = True),
    },
)
