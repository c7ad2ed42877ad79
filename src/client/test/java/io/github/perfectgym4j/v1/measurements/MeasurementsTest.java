package io.github.perfectgym4j.v1.measurements;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.v1.WireTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementsTest extends WireTest {

    @Test
    void theDocumentedSet() {
        answer(sample("measurement-sets"));
        List<MeasurementSet> sets = client(MeasurementsClient.class).changedSince(40, 192_991);
        assertThat(sets).hasSize(1);
        MeasurementSet set = sets.get(0);
        assertThat(set.id()).isEqualTo(2560);
        assertThat(set.timestamp()).isEqualTo(192_992);
        assertThat(set.isTombstone()).isFalse();
        assertThat(set.addDate()).isEqualTo("2015-04-17T12:05:29");
        assertThat(set.measurements())
                .extracting(Measurement::name)
                .containsExactly(
                        "Weight",
                        "BodyFat",
                        "FatMass",
                        "MuscleMass",
                        "Water",
                        "MetabolicAge",
                        "Visceral",
                        "BMR",
                        "Height");
        assertThat(set.measurements().get(0).id()).isEqualTo(2798);
        assertThat(set.measurements().get(0).value()).isEqualByComparingTo("75");
        assertThat(set.measurements().get(7).value()).isEqualByComparingTo("2000");
        assertThat(set).hasToString("MeasurementSet[id=2560]");
        assertThat(set.measurements().get(0)).hasToString("Measurement[id=2798]");
    }

    @Test
    void q49TheMemberIsNamedInBothModes() {
        client(MeasurementsClient.class).changedSince(40, 7);
        assertThat(sent())
                .isEqualTo(new Sent("GET Measurements/Measurements", List.of("userId=40", "timestamp=7"), null, ""));
        memberClient(MemberMeasurementsClient.class).changedSince(40, 0);
        assertThat(sent().query()).containsExactly("userId=40", "timestamp=0");
    }
}
