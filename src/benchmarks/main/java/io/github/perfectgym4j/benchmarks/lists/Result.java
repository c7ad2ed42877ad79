package io.github.perfectgym4j.benchmarks.lists;

/**
 * What a {@link ListReader} has to say, in one line.
 *
 * @param elements elements read
 * @param sumOfIds sum of their keys
 * @param nanos nanoseconds it took
 * @param peakHeap bytes of heap in use at the most, garbage included
 * @param survivedHeap bytes of heap in use at the most after a collection
 */
record Result(long elements, long sumOfIds, long nanos, long peakHeap, long survivedHeap) {

    static Result parse(String line) {
        String[] numbers = line.split(" ");
        return new Result(
                Long.parseLong(numbers[0]),
                Long.parseLong(numbers[1]),
                Long.parseLong(numbers[2]),
                Long.parseLong(numbers[3]),
                Long.parseLong(numbers[4]));
    }

    /** The line. */
    @Override
    public String toString() {
        return elements + " " + sumOfIds + " " + nanos + " " + peakHeap + " " + survivedHeap;
    }
}
