"""Facebook's download as pages: of today, of 2018 to 2022, and the old one."""


def _page(*blocks: str, title: str = "Page") -> str:
    return (
        f'<html><head><meta charset="utf-8"/><base href="../../"/><title>{title}</title><style>._a6-g{{x:y}}</style></head>'
        f'<body class="_5vb_ _2yq _a7o5"><div class="clearfix _ikh"><div class="_li"><header class="_as-_ _a70a"><h1>{title}</h1>'
        f'</header><main class="_a706" role="main">{"".join(blocks)}</main></div></div></body></html>'
    )


def _block(heading: str = "", body: str = "") -> str:
    head = f'<h2 class="_2ph_ _a6-h _a6-i" id="u">{heading}</h2>' if heading else ""
    inside = f'<div class="_2ph_ _a6-p"><div>{body}</div></div>' if body else ""
    foot = '<footer class="_3-94 _a6-o"><div class="_a72d">Nov 04, 2023 6:41:02 pm</div></footer>'
    return f'<section class="_3-95 _a6-g" aria-labelledby="u">{head}{inside}{foot}</section>'


def _older(*blocks: tuple[str, str]) -> str:
    told = "".join(
        f'<div class="pam _3-95 _2pi0 _2lej uiBoxWhite noborder"><div class="_3-96 _2pio _2lek _2lel">{heading}</div>'
        f'<div class="_3-96 _2let"><div>{body}</div></div><div class="_3-94 _2lem">Nov 04, 2018 6:41pm</div></div>'
        for heading, body in blocks
    )
    return (
        '<html><head><title>Page</title></head><body class="_5vb_ _2yq _4yic"><div class="_3a_u"><div class="_3b0d">Page</div>'
        f'<div class="_4t5n" role="main">{told}</div></div></body></html>'
    )


def _oldest(body: str) -> str:
    links = '<div class="nav"><p><a href="../html/timeline.htm">Timeline</a></p><p><a href="../html/friends.htm">Friends</a></p></div>'
    return (
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>Ada Example</title></head>'
        f'<body>{links}<div class="contents"><h1>Ada Example</h1><div>{body}</div></div></body></html>'
    )


SAMPLES = {
    "facebook-ada-pages/connections/friends/your_friends.html": _page(_block("Ben Sample"), _block("Cara Other")),
    "facebook-ada-pages/your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html": _page(
        _block("Ada Example updated her status.", "<div>A day at the beach</div>")
    ),
    "facebook-ada-pages/your_facebook_activity/messages/inbox/bensample_1001/message_1.html": _page(
        _block("Ada Example", "<div>On my way</div>"), _block("Ben Sample", "<div>Where are you?</div>"), title="Ben Sample"
    ),
    "facebook-ada-2019/friends/friends.html": _older(("Ben Sample", ""), ("Cara Other", "")),
    "facebook-ada-2014/html/friends.htm": _oldest("<h2>Friends</h2><ul><li>Ben Sample (Nov 20, 2016)</li></ul>"),
    "facebook-ada-2014/html/contact_info.htm": _oldest(
        "<h2>Address Book</h2><table><tr><td>Ben Sample</td><td><ul><li>contact: 07700 900456</li></ul></td></tr></table>"
    ),
}
