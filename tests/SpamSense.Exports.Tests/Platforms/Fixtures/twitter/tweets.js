window.YTD.tweets.part0 = [
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1001"
          ]
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.com\" rel=\"nofollow\">Web</a>",
      "entities": {
        "hashtags": [],
        "user_mentions": [
          {
            "name": "Bo",
            "screen_name": "bo_k",
            "indices": [
              "0",
              "5"
            ],
            "id_str": "7"
          }
        ],
        "urls": [
          {
            "url": "https://t.co/abc1",
            "expanded_url": "https://bread.example/a?b=1&c=2",
            "display_url": "bread.example/a",
            "indices": [
              "30",
              "53"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "60"
      ],
      "favorite_count": "12",
      "id_str": "1001",
      "truncated": false,
      "retweet_count": "3",
      "id": "1001",
      "created_at": "Fri Jan 02 03:04:05 +0000 2026",
      "favorited": false,
      "full_text": "Happy for you &amp; Bo &lt;3 &amp;lt; see https://t.co/abc1, it rose! 😀",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "id_str": "1002",
      "in_reply_to_status_id_str": "999",
      "in_reply_to_screen_name": "bo_k",
      "in_reply_to_user_id_str": "7",
      "full_text": "@bo_k thank you!",
      "created_at": "Sat Jan 03 10:00:00 +0000 2026",
      "lang": "qme",
      "favorite_count": "0",
      "retweet_count": "0"
    }
  },
  {
    "tweet": {
      "id_str": "1003",
      "full_text": "RT @seeds: Free seeds for everyone http://t.co/zz9 https://t.co/unknown",
      "created_at": "Sat Jan 03 11:00:00 +0000 2026",
      "lang": "in",
      "entities": {
        "urls": [
          {
            "url": "http://t.co/zz9",
            "expanded_url": "https://seeds.example/"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "id_str": "1004",
      "full_text": "Our loaf https://t.co/pic1",
      "created_at": "Sat Jan 03 12:00:00 +0000 2026",
      "lang": "en",
      "entities": {
        "media": [
          {
            "url": "https://t.co/pic1",
            "expanded_url": "https://x.com/ida/status/1004/photo/1"
          }
        ]
      },
      "extended_entities": {
        "media": [
          {
            "url": "https://t.co/pic1"
          },
          {
            "url": "https://t.co/pic1"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "id_str": "1005",
      "full_text": "https://t.co/pic2",
      "created_at": "Sat Jan 03 12:30:00 +0000 2026",
      "lang": "zxx",
      "entities": {
        "media": [
          {
            "url": "https://t.co/pic2",
            "expanded_url": "https://x.com/ida/status/1005/photo/1"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "id_str": "1006",
      "full_text": "Yesterday I walked the whole river path with my father for the first time since his operation, and he named every single bird that we heard along the way, as he did when I was six. He stopped at the old mill https://t.co/mill1 &amp; said nothing for a while, and the… https://t.co/more6",
      "created_at": "Sun Jan 04 08:00:00 +0000 2026",
      "lang": "en",
      "entities": {
        "urls": [
          {
            "url": "https://t.co/mill1",
            "expanded_url": "https://mill.example"
          },
          {
            "url": "https://t.co/more6",
            "expanded_url": "https://x.com/i/web/status/1006"
          }
        ]
      }
    }
  }
]