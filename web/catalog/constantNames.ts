export interface ConstantNames {
  typescript: string;
  java: string;
  kotlin: string;
  swift: string;
  go: string;
  python: string;
}

/** What all type names of a platform's constants begin with: its id in PascalCase. */
export function constantPrefix(platformId = 'platform'): string {
  return platformId
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** The names of the files in /constants/; Java wants the name of the type. */
export function constantNames(platformId?: string): ConstantNames {
  const type = `${constantPrefix(platformId)}ErrorCode`;
  const plain = constantPrefix(platformId).toLowerCase();
  return {
    typescript: `${type}.ts`,
    java: `${type}.java`,
    kotlin: `${type}.kt`,
    swift: `${type}.swift`,
    go: `${plain}errors.go`,
    python: `${plain}_error_codes.py`,
  };
}
