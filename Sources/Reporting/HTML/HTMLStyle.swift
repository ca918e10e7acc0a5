/// How a report looks: on small and large screens, by day and by night, and on A4.
enum HTMLStyle {
  static let text = """
    :root {
      color-scheme: light dark;
      --page: #fff; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --head: #f3f5f8;
      --link: #0b57a4; --both: #1a6b35; --both-back: #e3f4e8; --seen: #8a4b00; --seen-back: #fdf0dc;
      --open: #a3182b; --open-back: #fde8ea; --bar: #6a8bb0;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --page: #14181d; --ink: #e8ebef; --soft: #a6afba; --line: #3a424c; --head: #1e242b;
        --link: #8cc2ff; --both: #84d89c; --both-back: #17301f; --seen: #f2bd72; --seen-back: #37270f;
        --open: #ff9ca7; --open-back: #3f1a20; --bar: #5d7ea6;
      }
    }
    * { box-sizing: border-box; }
    [hidden] { display: none !important; }
    html { scroll-padding-top: 4.5rem; }
    body {
      margin: 0; background: var(--page); color: var(--ink); overflow-wrap: anywhere;
      font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif;
    }
    a { color: var(--link); }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    .skip { position: absolute; left: -100vw; }
    .skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--page); z-index: 3; }
    header, main, nav { padding: 0 1.25rem; }
    header { padding-top: 1.5rem; }
    h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; }
    .lead { margin: .25rem 0 1rem; color: var(--soft); }
    h2 {
      margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--line);
      font-size: 1.35rem;
    }
    h3 { margin: 1.5rem 0 .5rem; font-size: 1rem; }
    .said { margin: .6rem 0; }
    h3 .provision { font-weight: 400; color: var(--soft); margin-left: .35rem; white-space: nowrap; }
    nav h2 { border: 0; margin: 0 0 .5rem; padding: 0; font-size: 1rem; }
    nav ol { margin: 0; padding: 0; list-style: none; columns: 16rem auto; }
    nav li { padding: .15rem 0; break-inside: avoid; }
    #tools {
      position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .5rem .75rem;
      align-items: center; padding: .6rem 1.25rem; background: var(--page);
      border-bottom: 1px solid var(--line);
    }
    #tools label { font-weight: 600; }
    #tools input {
      flex: 1 1 12rem; max-width: 28rem; padding: .4rem .6rem; font: inherit; color: inherit;
      background: var(--head); border: 1px solid var(--soft); border-radius: .35rem;
    }
    #count { color: var(--soft); min-height: 1.5em; }
    .table { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: .9rem; }
    caption {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap;
    }
    th, td {
      padding: .45rem .6rem; border: 1px solid var(--line); text-align: start;
      vertical-align: top; overflow-wrap: break-word; min-width: 5rem;
    }
    td { overflow-wrap: anywhere; min-width: 6.5rem; }
    thead th { background: var(--head); }
    tbody th { font-weight: 600; }
    table.facts tbody th { width: 16rem; }
    table.facts thead {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
    }
    thead [role=button] { cursor: pointer; }
    thead [role=button]::after { content: " \\2195"; color: var(--soft); }
    th[aria-sort=ascending] [role=button]::after { content: " \\2191"; color: var(--ink); }
    th[aria-sort=descending] [role=button]::after { content: " \\2193"; color: var(--ink); }
    ul.items { margin: 0; padding: 0; list-style: none; }
    ul.items > li + li { margin-top: .3rem; }
    summary { cursor: pointer; }
    details ul { margin: .3rem 0 .3rem 1rem; padding: 0; font-weight: 400; font-size: .85em; }
    code {
      font: .92em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
      overflow-wrap: anywhere;
    }
    .chip {
      display: inline-block; padding: 0 .4em; border: 1px solid currentColor; border-radius: .6em;
      font-size: .8em; font-weight: 500; line-height: 1.45;
    }
    .both { color: var(--both); background: var(--both-back); }
    .observed { color: var(--seen); background: var(--seen-back); }
    .open { color: var(--open); background: var(--open-back); }
    .aside { color: var(--soft); font-size: .85em; font-weight: 400; }
    .picture { margin: 1rem 0; }
    .picture figcaption { color: var(--soft); font-size: .9rem; }
    .picture div { overflow-x: auto; }
    .picture svg { display: block; width: 100%; min-width: 46rem; max-width: 68rem; height: auto; }
    svg text { fill: var(--ink); font-size: 12px; }
    svg .title { font-weight: 600; fill: var(--soft); }
    svg rect { fill: var(--head); stroke: var(--line); }
    svg .third rect { fill: var(--open-back); stroke: var(--open); stroke-width: 2.5; }
    svg .seen rect { fill: var(--seen-back); stroke: var(--seen); }
    svg path { fill: none; stroke: var(--bar); stroke-width: 1.5; stroke-opacity: .8; }
    svg path.declared { stroke-dasharray: 5 4; }
    svg path.observed { stroke: var(--seen); stroke-width: 3; }
    @media (min-width: 70rem) {
      .page { display: grid; grid-template-columns: 17rem minmax(0, 1fr); }
      nav {
        position: sticky; top: 3.6rem; align-self: start; max-height: calc(100vh - 3.6rem);
        overflow-y: auto; padding-block: 1.5rem; }
      nav ol { columns: auto; }
      main { max-width: 82rem; border-inline-start: 1px solid var(--line); }
    }
    @media screen and (max-width: 44rem) {
      header, main, nav, #tools { padding-inline: .9rem; }
      table, tbody, tr, td, tbody th { display: block; width: 100%; }
      table.facts tbody th { width: 100%; }
      html { scroll-padding-top: 5rem; }
      #help { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      tr { border: 1px solid var(--line); border-radius: .35rem; margin-bottom: .6rem; }
      th, td { border: 0; min-width: 0; }
      td + td, th + td { padding-top: 0; }
      td[data-label]::before, tbody th[data-label]::before {
        content: attr(data-label); display: block; color: var(--soft); font-size: .8rem;
        font-weight: 600;
      }
      td.none { display: none; }
    }
    @media print {
      @page { size: A4 landscape; margin: 14mm; }
      :root {
        color-scheme: light;
        --page: #fff; --ink: #000; --soft: #444; --line: #999; --head: #eee; --link: #000;
        --both: #14532b; --both-back: #fff; --seen: #6b3a00; --seen-back: #fff; --open: #8c1020;
        --open-back: #fff; --bar: #555;
      }
      body { font-size: 8.5pt; line-height: 1.35; }
      header, main, nav { padding: 0; }
      .skip, #tools { display: none; }
      h1 { font-size: 18pt; }
      h2 { font-size: 13pt; margin-top: 14pt; padding-top: 4pt; border-top-width: 1px; }
      table.facts tbody th { width: 45mm; }
      h3 { font-size: 9.5pt; margin: 9pt 0 3pt; }
      h2, h3 { break-after: avoid; }
      table { font-size: 8pt; }
      th, td { padding: 2pt 4pt; min-width: 0; }
      thead { display: table-header-group; break-after: avoid; }
      tr, .picture, .part { break-inside: avoid; }
      section:not(.activity, .processor-activity, .controller) .part { break-inside: auto; }
      tbody tr:first-child { break-before: avoid; }
      .table { overflow: visible; }
      td { min-width: 18mm; }
      section.activity, section.processor-activity, section.flows { break-before: page; }
      summary { list-style: none; }
      summary::-webkit-details-marker { display: none; }
      thead [role=button]::after { content: none !important; }
      .picture svg { min-width: 0; max-width: 100%; max-height: 132mm; }
      .picture figcaption { font-size: 8pt; }
      a { text-decoration: none; }
    }
    """
}
