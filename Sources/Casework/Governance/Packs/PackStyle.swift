/// The one style sheet of packs and of the public site: kept beside each pack, so that it looks the same years later.
public enum PackStyle {
  public static let css = """
    :root { color-scheme: light }
    * { box-sizing: border-box }
    html { font: 100%/1.5 ui-sans-serif, system-ui, "Noto Sans", "Liberation Sans", Arial, sans-serif; color: #16202e; \
    background: #f5f4f0; overflow-wrap: break-word }
    body { margin: 0 }
    h1, h2, h3, h4, h5, p, ol, ul, dl, dd { margin: 0; padding: 0 }
    h1 { font-size: 1.75rem; line-height: 1.2 } h2 { font-size: 1.375rem } h3 { font-size: 1.125rem } h4, h5 { font-size: 1rem }
    p, li, dd { max-width: 68ch }
    a { color: #0b5c63; text-underline-offset: 3px }
    a:focus-visible, main:focus-visible, .wide:focus-visible { outline: 3px solid #ffc933; box-shadow: 0 0 0 5px #16202e }
    main:focus { outline: 0; box-shadow: none }
    .skip { position: absolute; left: -999px } .skip:focus { left: 8px; top: 8px; background: #fff; padding: 8px }
    header { background: #16202e; color: #fff; padding: 12px 16px; font-weight: 700 }
    main { max-width: 50rem; margin: 0 auto; padding: 24px 16px }
    footer { max-width: 50rem; margin: 0 auto; padding: 0 16px 32px; color: #4a5564; font-size: 0.875rem }
    .page { background: #fff; border: 1px solid #d5d9de; border-radius: 6px; padding: 24px; margin-bottom: 24px }
    .page > * + * { margin-top: 12px } .page > h4 { margin-top: 20px }
    .quiet, small { color: #4a5564; font-size: 0.875rem }
    .number { text-align: right; max-width: none; color: #4a5564; font-size: 0.875rem; border-top: 1px solid #d5d9de; \
    padding-top: 8px } .number a { margin-left: 12px; display: inline-block; min-height: 24px }
    .note { border-left: 6px solid #7a4a00; background: #fdf1d8; padding: 8px 12px }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px } dt { color: #4a5564 }
    .agenda { padding-left: 1.8em } .agenda li { max-width: none; position: relative; padding: 6px 5rem 6px 0; \
    border-top: 1px solid #d5d9de }
    .agenda li > span { position: absolute; right: 0; top: 6px; color: #4a5564 }
    .agenda a, .list a { display: inline-block; min-height: 24px }
    .list { list-style: none } .list li { padding: 6px 0 }
    .figure { border-top: 1px solid #d5d9de; padding-top: 12px } .figure > * + * { margin-top: 6px }
    .wide { overflow-x: auto } table { border-collapse: collapse; font-size: 0.875rem; font-variant-numeric: tabular-nums }
    caption { text-align: left; color: #4a5564 } th, td { text-align: left; padding: 4px 8px; border-bottom: 1px solid #d5d9de; \
    vertical-align: top } thead th { color: #4a5564; font-weight: 600; white-space: nowrap }
    .line { width: 100%; max-width: 360px; height: auto; fill: none; stroke: #0b5c63; stroke-width: 2 } \
    .line circle { fill: #0b5c63 } .line .target { stroke: #7a4a00; stroke-dasharray: 4 4 }
    @media (max-width: 30rem) { .page { padding: 16px 12px } dl { grid-template-columns: 1fr; gap: 0 } dd { margin-bottom: 8px } }
    @media print { @page { size: A4; margin: 16mm } html { background: #fff; font-size: 10.5pt } header, .skip { display: none } \
    .page { border: 0; padding: 0; break-after: page } .figure, tr { break-inside: avoid } a { color: inherit } .wide { overflow: visible } }

    """
}
