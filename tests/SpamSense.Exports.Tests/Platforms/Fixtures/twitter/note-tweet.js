window.YTD.note_tweet.part0 = [
  {
    "noteTweet": {
      "noteTweetId": "1005999",
      "updatedAt": "2026-01-04T08:00:00.000Z",
      "lifecycle": {
        "value": "3"
      },
      "createdAt": "2026-01-04T08:00:00.000Z",
      "core": {
        "styletags": [],
        "urls": [
          {
            "expandedUrl": "https://mill.example",
            "shortUrl": "https://t.co/mill1",
            "displayUrl": "mill.example",
            "fromIndex": "1",
            "toIndex": "2"
          }
        ],
        "text": "Yesterday I walked the whole river path with my father for the first time since his operation, and he named every single bird that we heard along the way, as he did when I was six. He stopped at the old mill https://t.co/mill1 & said nothing for a while, and then that he'd been afraid he would not see the reeds again. I never told him that I was, too.",
        "mentions": [],
        "cashtags": [],
        "hashtags": []
      }
    }
  },
  {
    "noteTweet": {
      "noteTweetId": "1007000",
      "createdAt": "2026-02-01T08:00:00.000Z",
      "core": {
        "urls": [],
        "text": "A note whose tweet is gone.",
        "mentions": []
      }
    }
  }
]