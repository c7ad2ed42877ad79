package io.github.perfectgym4j.internal.json;

import io.github.perfectgym4j.client.error.ApiError;
import io.github.perfectgym4j.client.error.PerfectGymException;
import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the bodies of answers. The entry point of this package; each version of the API has one, for its own envelope. */
public final class Answers {

    /** Where {@link ApiError#data()} has the number of a failure in the server's log. */
    public static final String CORRELATION_ID = "correlationId";

    /**
     * How many elements all lists of one answer may have together. A page has a hundred, or a thousand; a body of the size that is read could
     * have millions, which take twenty times as much memory as the body.
     */
    public static final int MAX_ELEMENTS = 100_000;

    /** How many characters a single text of an answer may have, so that reading it does not take many times the space of the body. */
    public static final int MAX_TEXT = 2 * 1024 * 1024;

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private final Readers readers;

    /**
     * Creates readers that look for an envelope wherever there may be one: around an answer, and within a record in the place of a list.
     *
     * @param envelope what answers are wrapped in
     */
    public Answers(Envelope envelope) {
        readers = new Readers(envelope);
    }

    /**
     * Reads an answer, in the envelope or without it.
     *
     * @param body the body, UTF-8 (or UTF-16, UTF-32 as JSON permits); the caller closes it
     * @param declared what the operation returns: a {@link List} of the element type, or the element type itself for an answer of one
     * @return the list, or the one element; never null
     * @throws UnreadableAnswerException if the body is anything else, or holds errors
     */
    public Object read(InputStream body, Type declared) {
        boolean many = declared instanceof ParameterizedType generic && generic.getRawType() == List.class;
        Type type = many ? ((ParameterizedType) declared).getActualTypeArguments()[0] : declared;
        EnvelopeReader reader = readerOf(type, readers.envelope());
        List<Object> elements = parsed(body, reader::read);
        if (many) {
            return elements;
        }
        if (elements.isEmpty()) {
            throw new UnreadableAnswerException(": expected one, found none", null);
        }
        return elements.get(0);
    }

    /**
     * Reads the errors out of the body of a refusal.
     *
     * @param body the body, in any form
     * @return the errors; none if the body holds none; of a body that breaks off, those before the break
     */
    public static List<ApiError> errors(InputStream body) {
        try (JsonParser parser = PARSERS.createParser(BodyText.of(body))) {
            return ErrorBody.reasons(TreeReader.salvage(new BoundedParser(parser)));
        } catch (RuntimeException | IOException e) {
            // No reason can be read; that it is a refusal is known without.
            return List.of();
        }
    }

    /**
     * Reads a list out of an envelope that also holds values of its own.
     *
     * @param body the body; the caller closes it
     * @param element type of the elements
     * @param envelope what this answer alone is wrapped in
     * @return the list, and what came beside it
     * @throws UnreadableAnswerException if the body is anything else, or holds errors
     */
    public Enveloped enveloped(InputStream body, Type element, Envelope envelope) {
        EnvelopeReader reader = readerOf(element, envelope);
        return parsed(body, reader::readWithRest);
    }

    /**
     * Reads an answer that only confirms success: any object without errors.
     *
     * @param body the body; the caller closes it
     * @throws UnreadableAnswerException if the body is anything else, or holds errors
     */
    public void readNothing(InputStream body) {
        EnvelopeReader reader = readerOf(String.class, readers.envelope());
        parsed(body, reader::readNothing);
    }

    private EnvelopeReader readerOf(Type element, Envelope envelope) {
        return new EnvelopeReader(envelope, new ListReader(readers.readerOf(element), readers), readers);
    }

    private static <T> T parsed(InputStream body, Function<JsonParser, T> reading) {
        try (JsonParser parser = PARSERS.createParser(BodyText.of(body))) {
            T answer = reading.apply(new BoundedParser(parser));
            if (parser.hasNext()) {
                throw new UnreadableAnswerException(": more after the end of the answer", null);
            }
            return answer;
        } catch (UnreadableAnswerException | PerfectGymException e) {
            // Of the reader, or of the stream below it: a call whose time is over.
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            if (e.getCause() instanceof IOException broken) {
                throw new UncheckedIOException(broken);
            }
            // Parsers throw more types than they document. Their messages may quote the body, so only the type is
            // reported.
            throw new UnreadableAnswerException(
                    ": no valid JSON (" + e.getClass().getSimpleName() + ")", null);
        }
    }
}
