/** Traditional characters of error messages, and below each its simplified form: the vocabulary and the catalog have these. */
const FROM =
  '錯誤碼報異狀態號響應結業務訂單電話設備編現顯傳敗驗證戶帳帐賬錄為個這麼綁無過權認請資數據發產屬擴訪問類標識點條價額餘間時頁費運圖機郵註冊級規則員導鏈續詢徵僅參';
const TO =
  '错误码报异状态号响应结业务订单电话设备编现显传败验证户账账账录为个这么绑无过权认请资数据发产属扩访问类标识点条价额余间时页费运图机邮注册级规则员导链续询征仅参';

const SIMPLE = new Map([...FROM].map((from, i) => [from, TO[i] ?? from]));
const ANY = new RegExp(`[${FROM}]`, 'g');

/** One unit of text, simplified. */
export const simplifyUnit = (unit: string): string => SIMPLE.get(unit) ?? unit;

/** The text as the vocabulary has it; of the same length. For comparing only: what is shown stays as it is. */
export const simplify = (text: string): string => text.replace(ANY, simplifyUnit);
