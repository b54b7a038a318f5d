# Sourced by ./run and ./test. find_jdk N exports JAVA_HOME: the given one if it is at least N, else the lowest found that is.

jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
  wanted=$1
  if [ -n "${JAVA_HOME:-}" ]; then
    found=$(jdk_version "$JAVA_HOME") && [ "${found:-0}" -ge "$wanted" ] && { export JAVA_HOME; return 0; }
  fi
  best= best_version=
  on_path=$(command -v javac 2>/dev/null) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
  for home in ${on_path:+"$on_path"} /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.jdks/*/Contents/Home /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    found=$(jdk_version "$home") || continue
    [ "${found:-0}" -ge "$wanted" ] || continue
    if [ -z "$best" ] || [ "$found" -lt "$best_version" ]; then best=$home best_version=$found; fi
  done
  if [ -z "$best" ]; then
    echo "CloudRoute needs a JDK $wanted or newer and found none. Install one (for example Eclipse Temurin $wanted, https://adoptium.net) and set JAVA_HOME to it, or put its javac on the PATH." >&2
    exit 1
  fi
  JAVA_HOME=$best
  export JAVA_HOME
}
