"""Reddit's data request."""

_WHEN = "2024-01-01 00:00:00 UTC"
_FILES = {
    "statistics.csv": "statistic,value\naccount name,acacia_ada\nemail verified,True\nemail,ada@example.org\n",
    "posts.csv": (
        "id,permalink,date,ip,subreddit,gildings,title,url,body\n"
        f"a1,https://www.reddit.com/r/northmere/comments/a1/x/,{_WHEN},,northmere,0,Bin day,,Bins on Acacia Avenue\n"
    ),
    "comments.csv": (
        "id,permalink,date,ip,subreddit,gildings,link,parent,body,media\n"
        f"b1,https://www.reddit.com/r/x/b1,{_WHEN},,policeuk,0,l,t1_x,I am a sergeant there,\n"
    ),
    "messages.csv": (
        "id,permalink,thread_id,date,ip,from,to,subject,body\n"
        f"m1,p,t,{_WHEN},,ben_s,acacia_ada,hi,where do you live?\nm2,p,t,{_WHEN},,acacia_ada,ben_s,re: hi,14 Acacia Avenue\n"
    ),
    "subscribed_subreddits.csv": "subreddit\nnorthmere\npoliceuk\n",
    "ip_logs.csv": f"date,ip\nregistration ip,203.0.113.7\n{_WHEN},203.0.113.8\n",
    "linked_phone_number.csv": "phone_number\n+447700900123\n",
}

SAMPLES = {f"export_acacia_ada_20260101/{name}": content for name, content in _FILES.items()}
