/**
 * What npm tells a script about the script itself. A package manager started from the script
 * would take some of it for its own settings. What a person set, such as a registry or a proxy,
 * stays.
 */
const ofThisScript = [
  /^npm_lifecycle_/i,
  /^npm_package_/i,
  /^npm_command$/i,
  /^npm_config_(local_prefix|global_prefix|prefix|user_agent|npm_version|node_gyp|init_module|workspace|workspaces|recursive|dir)$/i,
  /^init_cwd$/i,
];

/**
 * @param {NodeJS.ProcessEnv} environment
 * @returns {NodeJS.ProcessEnv}
 */
export function cleanEnvironment(environment) {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !ofThisScript.some((pattern) => pattern.test(name))),
  );
}
