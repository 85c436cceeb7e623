extension ShownReport {
  /// What a page looks like. Dark on light, one measure, nothing that needs a wide screen; narrowed by its own radios.
  static let style: Markup = """
    :root{color-scheme:light}
    body{font:1rem/1.5 system-ui,sans-serif;color:#0b0c0c;background:#fff;margin:0 auto;max-width:75rem;padding:1rem}
    .skip{position:absolute;left:-999rem}.skip:focus{position:static}
    h1{font-size:1.75rem;margin:.5rem 0}h2{font-size:1.4rem;margin:2rem 0 .5rem}
    a{color:#1d70b8}a:focus,summary:focus,input:focus{outline:3px solid #0b0c0c;outline-offset:2px;background:#fd0}
    fieldset{border:1px solid #b1b4b6;margin:1rem 0}label{display:inline-block;margin:.25rem 1rem .25rem 0}
    nav ul{padding-left:1.2rem}
    details{border-bottom:1px solid #b1b4b6}summary{cursor:pointer;padding:.5rem 0;font-weight:600}
    summary span{font-weight:400;color:#505a5f}
    table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}
    th,td{text-align:left;vertical-align:top;padding:.4rem .6rem .4rem 0;border-bottom:1px solid #d8dadc;
    overflow-wrap:anywhere}
    .tag{border:1px solid #0b0c0c;padding:0 .3rem;font-size:.85rem}
    .sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    body:has(#errors:checked) :is(tr.query,.group:not(.has-error)),
    body:has(#queries:checked) :is(tr.error,.group:not(.has-query)),
    body:has(#new:checked) :is(tbody tr:not(.new),.group:not(.has-new)){display:none}
    @media(max-width:40rem){thead{display:none}tr{display:block;padding:.5rem 0;border-bottom:1px solid #b1b4b6}
    th,td{display:block;border:0;padding:.1rem 0}}
    @media print{details{display:block}fieldset,nav{display:none}}
    """
}
