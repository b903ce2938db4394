/**
 * Made by test/address/generate.mjs, never edited.
 *
 * Derived from the address metadata of Google's libaddressinput, licensed under the Creative Commons
 * Attribution 4.0 International License (https://creativecommons.org/licenses/by/4.0/); shortened,
 * merged and in places corrected. See NOTICE.
 */

/** key ~ name ~ name in Latin script; what is left out equals the one before. */
export const subdivisions =
  "安徽省~~Anhui Sheng\n澳门~~Macau\n北京市~~Beijing Shi\n重庆市~~Chongqing Shi\n福建省~~Fujian Sheng\n甘肃省~~Gansu Sheng\n广东省~~Guangdong Sheng\n广西壮族自治区~广西~Guangxi Zhuangzuzizhiqu\n贵州省~~Guizhou Sheng\n海南省~~Hainan Sheng\n河北省~~Hebei Sheng\n河南省~~Henan Sheng\n黑龙江省~~Heilongjiang Sheng\n湖北省~~Hubei Sheng\n湖南省~~Hunan Sheng\n吉林省~~Jilin Sheng\n江苏省~~Jiangsu Sheng\n江西省~~Jiangxi Sheng\n辽宁省~~Liaoning Sheng\n内蒙古自治区~内蒙古~Neimenggu Zizhiqu\n宁夏回族自治区~宁夏~Ningxia Huizuzizhiqu\n青海省~~Qinghai Sheng\n山东省~~Shandong Sheng\n山西省~~Shanxi Sheng\n陕西省~~Shaanxi Sheng\n上海市~~Shanghai Shi\n四川省~~Sichuan Sheng\n台湾~~Taiwan\n天津市~~Tianjin Shi\n西藏自治区~西藏~Xizang Zizhiqu\n香港~~Hong Kong\n新疆维吾尔自治区~新疆~Xinjiang Weiwuerzizhiqu\n云南省~~Yunnan Sheng\n浙江省~~Zhejiang Sheng";
