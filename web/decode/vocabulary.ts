/** The words that decide. English in lower case, one form per entry; nothing here knows a code. */
const set = (words: string) => new Set(words.split(/\s+/));

/** Words that make a "…code" key an error's: error_code, resultCode, ret-code. */
export const CODE_QUALIFIERS = set(
  'error err errors errno exception fail failure fault result ret rtn return returned returns biz business sub api status state server ' +
    'http cloud body sys system inner original last raw app reason my the this its data resp reply rsp sdk service e ex x m k s i int l g n on get is',
);
/** Words that make it something else's, and nouns that own the number behind them. */
export const FOREIGN = set(
  'id ids uid uuid guid no num number order orders item items sn qq port ports line lines pid tid ppid thread process size len length byte bytes count counts total ' +
    'price amount cost fee balance time timestamp ts duration elapsed took ms us ns sec secs seconds width height depth x y z lat lng lon offset seq sequence ' +
    'version ver build phone tel telephone mobile fax zip zipcode post postal postcode postalcode user users member customer client device devices dev product products sku barcode qrcode ' +
    'mac ip index idx page pages limit score exp level gold coin coins points population invoice ticket issue pr bug room group game player character ' +
    'rev revision commit changeset doc document article chapter section part figure block height row rows record records col column serial model catalog isbn lot batch ' +
    'account acct card bank branch transaction txn trade payment tracking shipment parcel hash checksum crc addr address ptr handle fd inode session job task run attempt ' +
    'request req msgid mid gid oid cid sid aid bid vid did area region city province country currency color colour station employee student patient study sample ' +
    'channel chat sum max min avg median step epoch iteration frame tick ticks cycles cpu memory mem heap used free rss pos position cursor year month day date salary votes likes views',
);
/** Whose code it is when it is not an error's. */
export const CODE_OWNERS = set(
  'response zip promo qr bar area postal post invite invitation coupon product item exit key char color colour country region city swift sort discount gift class course unlock access pin source byte ' +
    'dept department vendor branch stock fund sms verify verification auth captcha redeem referral game map drug diagnosis icd hs airport station material asset project employee member style tracking booking confirmation reservation security backup recovery voucher ticket seat flight gate locker door alarm factory plant cost tax cpt procedure billing lot batch',
);
/** Name endings that are a measure whatever stands before them. */
export const MEASURES = set(
  'count counts time times timestamp line lines num number size total len length bytes offset duration elapsed ms us ns secs seconds index idx rate width height price amount score population max min sum port page in at after left until date ttl day days hour hours minute minutes',
);
/** Words that say a thing went wrong, in names of constants and in headings. */
export const ERRORISH = set(
  'error errors err errno errcode exception fail failed failure failures fault invalid illegal expired denied deny forbidden unauthorized unauthorised wrong ' +
    'duplicate duplicated missing exceeded exceed exceeds offline timeout unavailable refused rejected mismatch mismatched unsupported unknown disabled locked nonexistent incorrect conflict',
);
/** "got 4001034" says something only together with a technical word. */
export const WEAK_VERBS = set(
  'got get gets getting return returns returned returning receive receives received receiving throw throws threw thrown throwing give gives gave giving given responded responds response ' +
    'reply show shows showing showed shown says said saying saw see seeing hit hits hitting raise raises raised report reports reported answer answers answered yields with status result results body mean means',
);
export const STRONG_WORDS = set(
  'error errors err errno errcode exception exceptions fail fails failed failing failure failures fault code codes errorcode',
);
export const CONNECTIVES = set(
  'is was are be of the a an by number no as like this that being following it numbered again value equals equal to came back s',
);
export const UNITS = set(
  'b byte bytes kb mb gb kib mib bits ms msec s sec secs second seconds us ns microseconds milliseconds millis min mins minutes hours days rows records items times users points km m cm mm px usd eur cny rmb yuan dollars euros people ' +
    'files entries lines requests messages packets devices hits views votes tokens coins gold exp steps iterations samples events queries objects keys blocks pages connections downloads stars followers copies units pcs pieces kg',
);
export const TECH =
  /\b(?:api|login|log ?in|sign ?in|sign ?up|register|request|response|server|cloud|token|sdk|app|call(?:ing|ed)?|subscribe|endpoint|http|json|auth\w*|error|fail\w*|client|backend|gateway|curl|fetch|body|status|platform|pair(?:ing)?|cannot|can't|unable|won't|doesn't|upgrade|when|while|after|trying)\b|接口|登录|登陆|请求|服务器|平台|订阅|注册|绑定|报错|错误|失败/i;

/** Keys of a server's own words. `msg` is the platform's, the others are anybody's. */
export const OWN_MSG_KEYS = set(
  'msg errmsg err_msg errormsg error_msg errmessage nslocalizeddescription retmsg ret_msg resultmsg',
);
export const ANY_MSG_KEYS = set(
  'name label display value message errormessage error_message errordescription error_description description desc reason detail details title text info statusmessage responsemessage responsemsg statusdescription 描述 错误信息 错误描述 信息 提示 说明 消息 原因',
);
export const STATUS_KEYS = set(
  'status statuscode status_code httpstatus http_status httpcode http_code httpstatuscode http_status_code responsestatus sc',
);
/** A record with these and without a message is a thing, not an answer. */
export const THING_KEYS = set(
  'price qty quantity stock sku category lat lng latitude longitude city parent children level population amount currency brand unit weight symbol exchange color size avatar rarity attack damage',
);
/** What may wrap a value: casts, boxed numbers, plist types. */
export const CASTS = set(
  'int int32 int64 long integer double float number string str some optional valueof numberlong numberint nsnumber parseint decimal bigint u32 i32 u64 i64 uint32 uint uint64 val just literal',
);
export const TYPES = set(
  'int int32 int64 long integer double float number string str i32 u32 i64 u64 uint uint32 uint16 nsinteger short const any var bigint size_t',
);
/** Before a space-separated number these belong to the grammar of a language, not to the name. */
export const KEYWORDS = set(
  'return returns case when in is equals to const val var let static final define of or and not',
);

export const HAN_FOREIGN =
  /(?:订单|单号|编号|序号|号码|电话|手机|邮编|工号|学号|账号|帐号|卡号|群号?|ＱＱ|端口|行号|价格|售价|金额|余额|数量|总数|设备|设备号|用户|客户|会员|道具|物品|商品|批次|库存|流水|版本|房间|楼|第|共|约|大约|花了?|用了?|耗时|时间|大小|长度|人口|销量|播放|粉丝|积分|金币|票号|身份证|车牌|合同|发票|快递|运单|任务|工单|缺陷|需求|文档|页码?|章节|型号|货号|条码|条形码|二维码|验证码|邮政编码|编码|密码|区号|邀请码|兑换码|激活码|股票代码|商品代码|产品代码|行政区划代码|区划代码|机构代码|邮政代码|地区代码|银行代码|股票|基金|联系|拨打|客服|热线|进程|线程|字节|偏移|地址|序列|学生|员工|病例|样本|年薪|月薪|工资|总计|合计|预算|收入|支出|票房)[号为是:：]?$/;
export const HAN_STRONG =
  /(?:错误码?|错误代码|错误代号|错误编号|错误号|错误信息|错误提示|错误为|错误是|错|报错|报错码|报错代码|报|返回码|返回代码|返回值|状态码|响应码|结果码|异常码|异常代码|业务码|故障码|故障代码|异常|失败|(?:^|[^\u4e00-\u9fff]|[的个])代码|[^\u4e00-\u9fff]码|^码|code码?|抛出|超时|不了|不上|不成功|出错)(?:了|的|为|是|有|个|信息|提示|包括|如|例如|比如|分别){0,3}$/;
export const HAN_WEAK =
  /(?:返回|提示|显示|收到|出现|遇到|碰到|得到|弹出|弹了|看到|拿到|响应|出|给出|给了|查|查询|查下|查一下|解释|什么是|请问|关于|说|回|回了|返|总是|一直|老是|还是|都是|又是|变成|遇见|处理|解决)(?:了|到|的|的是|一个|个|是|为)*$/;
export const HAN_UNIT =
  /^\s*(?:元|块|字节|毫秒|微秒|纳秒|秒|次|条|个(?!错|报)|件|人|行(?!不)|米|公里|千米|积分|金币|票|名|位|张|台|套|分钟|小时|天|年|份|单|户|只|部|辆|吨|斤|公斤|平方|美元|人民币|日元|港币|步|帧|分(?!析)|级|点(?:数|经验)|经验|号(?!错)|群|用户|设备|订单|商品|道具|组|批|款|粉|播放|阅读|下载|股|手)/;
export const HAN_RIGHT =
  /^\s{0,3}["'”’)\]】」》]?\s{0,3}(?:这个?|的|该|那个|此|应该?|要|得)?\s?(?:错误|报错|错(?!过)|异常|故障|是(?:什么|啥|哪个|个)?(?:错|异常|问题|原因|意思|情况)|是什么鬼|什么意思|啥意思|怎么(?:解决|处理|办|回事|破|修|弄|搞)|咋(?:办|回事|解决|整)|如何(?:解决|处理)|(?:又|还|一直|还是)报错|代表|表示|意思|有什么(?:区别|不同)|的?原因|什么(?:错|原因|情况|问题)|啥(?:错|原因|情况|问题)|返回码|错误码|状态码|code)/i;
