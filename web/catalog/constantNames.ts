export interface ConstantNames {
  typescript: string;
  java: string;
  kotlin: string;
  swift: string;
  go: string;
  python: string;
}

/** Takes a platform's id (`xlink`, `my-cloud`); returns it in PascalCase, as the types of its constants begin. */
export function constantPrefix(platformId = 'platform'): string {
  return platformId
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/**
 * Takes a platform's id; returns the names of the files in /constants/, one per language. Java's and Kotlin's are named as
 * their type.
 */
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
