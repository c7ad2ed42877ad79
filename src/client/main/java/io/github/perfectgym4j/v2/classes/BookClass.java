package io.github.perfectgym4j.v2.classes;

/**
 * A place that a member wants (contract: {@code BookClassRequest}).
 *
 * @param memberId key of the member
 * @param classId key of the class
 * @param bookDespiteOtherBookingsAtTheSameTime whether other bookings of the member at that time do not matter
 * @param seatNumber number of the seat; null for the first free one, and for classes without seats
 * @param comments remark, or null
 */
public record BookClass(
        long memberId,
        long classId,
        boolean bookDespiteOtherBookingsAtTheSameTime,
        Integer seatNumber,
        String comments) {

    /**
     * A place with what is required.
     *
     * @param memberId key of the member
     * @param classId key of the class
     * @return the request
     */
    public static BookClass of(long memberId, long classId) {
        return new BookClass(memberId, classId, false, null, null);
    }

    /**
     * Books even if the member has something else at that time.
     *
     * @return the request with it
     */
    public BookClass despiteOtherBookings() {
        return new BookClass(memberId, classId, true, seatNumber, comments);
    }

    /**
     * Asks for a certain seat.
     *
     * @param number number of the seat
     * @return the request with it
     */
    public BookClass withSeatNumber(int number) {
        return new BookClass(memberId, classId, bookDespiteOtherBookingsAtTheSameTime, number, comments);
    }

    /**
     * Adds a remark.
     *
     * @param text the remark
     * @return the request with it
     */
    public BookClass withComments(String text) {
        return new BookClass(memberId, classId, bookDespiteOtherBookingsAtTheSameTime, seatNumber, text);
    }
}
