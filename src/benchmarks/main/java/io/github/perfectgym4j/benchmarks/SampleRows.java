package io.github.perfectgym4j.benchmarks;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.StringJoiner;

/** Answers as version 2.2 of the API gives them, with other values in each row. */
public final class SampleRows {

    private SampleRows() {}

    /**
     * An answer of {@code GET v2.2/odata/ContractPayments}: keys, moments, texts and money, as the API sends them without {@code $expand}.
     *
     * @param count number of rows
     * @return the body
     */
    public static byte[] ofPayments(int count) {
        StringJoiner rows = new StringJoiner(
                ",",
                "{\"@odata.context\":\"https://example.perfectgym.com/Api/v2.2/odata/$metadata#ContractPayments\",\"value\":[",
                "]}");
        for (int i = 1; i <= count; i++) {
            rows.add(payment(i));
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String payment(int i) {
        LocalDateTime date = LocalDateTime.of(2026, 11, 16, 6, 0).plusMinutes(15L * i);
        BigDecimal gross = BigDecimal.valueOf(1_000 + 7L * i, 2);
        BigDecimal net = BigDecimal.valueOf(813 + 6L * i, 2);
        return """
                {"id":%d,"version":%d,"isDeleted":false,"memberId":%d,"clubId":2,"date":"%s:00+01:00",\
                "createdDate":"%s:12.347+01:00","description":"Membership fee, für %s","vatRateId":1,"contractId":%d,\
                "transactionId":%d,"isRefund":%b,"refundedContractTransactionPaymentId":null,"ePaymentId":null,\
                "onlineGateTransactionId":null,"transactionTypeId":2,\
                "amount":{"net":%s,"gross":%s,"vat":%s}}""".formatted(
                        70_000 + i,
                        1_300_000_000L + i,
                        1_000 + i % 90,
                        date,
                        date,
                        date.getMonth(),
                        30_000 + i % 90,
                        42_000_000 + i,
                        i % 20 == 0,
                        net,
                        gross,
                        gross.subtract(net));
    }
}
