window.YTD.deleted_tweets.part0 = [
  {
    "tweet": {
      "id_str": "900",
      "full_text": "I was wrong about the mill.",
      "created_at": "Thu Jan 01 00:00:01 +0000 2026",
      "lang": "en",
      "deleted_at": "Thu Jan 01 00:10:00 +0000 2026"
    }
  }
]