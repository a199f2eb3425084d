/** Photos or videos of what is wrong. */
export function photosOrVideos(clause: string) {
  return {
    clause,
    kind: 'PHOTO_OR_VIDEO' as const,
    label: { en: 'Photos or a video of the problem', zh: '问题的照片或视频' },
  };
}

/** What the product was used with: typed values with units, of which every one narrows down the cause. */
export function usageEnvironment(clause: string) {
  return {
    clause,
    kind: 'FACTS' as const,
    label: { en: 'Where and how the product is used', zh: '使用环境参数' },
    fields: [
      {
        name: 'temperature',
        label: { en: 'Ambient temperature', zh: '环境温度' },
        type: 'NUMBER' as const,
        unit: '°C',
        minimum: -90,
        maximum: 200,
      },
      {
        name: 'humidity',
        label: { en: 'Relative humidity', zh: '相对湿度' },
        type: 'NUMBER' as const,
        unit: '%',
        minimum: 0,
        maximum: 100,
      },
      {
        name: 'voltage',
        label: { en: 'Supply voltage, where it has one', zh: '供电电压（如适用）' },
        type: 'NUMBER' as const,
        unit: 'V',
        minimum: 0,
        maximum: 1000,
        required: false,
      },
      {
        name: 'hours-of-use',
        label: { en: 'Hours of use so far', zh: '累计使用时间' },
        type: 'NUMBER' as const,
        unit: 'h',
        minimum: 0,
        maximum: 100_000,
      },
      {
        name: 'description',
        label: { en: 'How it was used when the problem showed', zh: '出现问题时的使用情况' },
        type: 'TEXT' as const,
      },
    ],
  };
}

export function testReport(clause: string) {
  return {
    clause,
    kind: 'DOCUMENT' as const,
    label: { en: 'Test report by an independent laboratory', zh: '第三方检测报告' },
  };
}
