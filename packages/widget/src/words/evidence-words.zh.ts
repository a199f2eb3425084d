import type { EvidenceWords } from './evidence-words.en.ts';

/** Machine-written; a native reader has yet to read it. */
export const zh: EvidenceWords = {
  numberNeeded: '请填写数字。',
  range: (minimum, maximum) =>
    minimum === null ? `不超过 ${maximum}` : maximum === null ? `不少于 ${minimum}` : `${minimum} 到 ${maximum} 之间`,
  filesMissing: (count) => `请至少添加 ${count} 个文件。`,
  showIt: '请让卖家看到情况',
  tellMore: '请补充一些信息',
  evidenceLead: '这样卖家就不用再问您了。',
  required: '必需',
  helps: '有帮助，可不填',
  atLeast: (count) => `至少 ${count} 个`,
  madeFor: (minimum, maximum) => `${minimum} 到 ${maximum}`,
  dropPhotos: '将照片或视频拖到或粘贴到这里。位置信息会被移除。',
  dropFiles: '将文件拖到或粘贴到这里。',
  takePhoto: '拍照',
  chooseFiles: '选择文件',
  yourFiles: '您的文件',
  uploaded: '已上传',
  uploadFailed: (percent) => `传到 ${percent}% 时断网了`,
  uploadPaused: (percent) => `已传 ${percent}%，等待网络`,
  uploadRefused: '这个文件不能用，请换一个。',
  uploadedPart: (name, percent) => `${name}：${percent}%`,
  uploadedAll: (name) => `${name}：已上传`,
  retry: '重试',
  removeFile: (name) => `移除 ${name}`,
  cancelFile: (name) => `取消 ${name}`,
  continueWhile: '上传时可以继续填写。',
  stillUploading: (count) => `还有 ${count} 个文件在上传。`,
  answerMissing: (label) => `请填写“${label}”。`,
};
