package io.github.perfectgym4j.sandbox.company.papers;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Writes small documents of a given size: a text, or one page with a line on it as PDF. */
public final class Paper {

    private static final String LINE = "Sandbox file. Made up, for development and tests only.\n";

    private Paper() {}

    /**
     * Writes a text.
     *
     * @param size bytes
     * @return the text
     */
    public static byte[] text(int size) {
        return LINE.repeat(size / LINE.length() + 1).substring(0, size).getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Writes a PDF; filled up with line feeds behind its end.
     *
     * @param title line on the page
     * @param size bytes; a little more if the page does not fit
     * @return the PDF
     */
    public static byte[] pdf(String title, int size) {
        String content = "BT /F1 18 Tf 72 760 Td (" + title.replaceAll("[^A-Za-z0-9 .-]", "") + ") Tj ET";
        List<String> objects = List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
                "<</Length " + content.length() + ">>\nstream\n" + content + "\nendstream",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        StringBuilder places = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            places.append("%010d 00000 n \n".formatted(file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = file.length();
        file.append("xref\n0 ").append(objects.size() + 1).append('\n').append(places);
        file.append("trailer\n<</Size ").append(objects.size() + 1).append("/Root 1 0 R>>\n");
        file.append("startxref\n").append(start).append("\n%%EOF\n");
        byte[] bytes = file.toString().getBytes(StandardCharsets.US_ASCII);
        byte[] filled = Arrays.copyOf(bytes, Math.max(size, bytes.length));
        Arrays.fill(filled, bytes.length, filled.length, (byte) '\n');
        return filled;
    }
}
