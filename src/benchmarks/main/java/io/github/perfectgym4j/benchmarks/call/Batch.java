package io.github.perfectgym4j.benchmarks.call;

/**
 * What one call of a batch took on average; a line between {@link BatchCaller} and the process that started it.
 *
 * @param cpuMicros processor time of the calling threads, microseconds
 * @param micros time in its thread, microseconds
 * @param bytes allocated by the calling threads
 * @param processMicros processor time of the process, microseconds
 */
record Batch(double cpuMicros, double micros, double bytes, double processMicros) {

    static Batch parse(String line) {
        String[] numbers = line.split(" ");
        return new Batch(
                Double.parseDouble(numbers[0]),
                Double.parseDouble(numbers[1]),
                Double.parseDouble(numbers[2]),
                Double.parseDouble(numbers[3]));
    }

    /** The line. */
    @Override
    public String toString() {
        return cpuMicros + " " + micros + " " + bytes + " " + processMicros;
    }
}
