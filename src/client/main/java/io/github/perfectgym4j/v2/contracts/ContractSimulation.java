package io.github.perfectgym4j.v2.contracts;

import java.time.LocalDate;
import java.util.List;

/**
 * A contract as it would be (contract: {@code ContractSimulationResult1}).
 *
 * @param startDate first day
 * @param endDate last day, or null
 * @param commitmentDate first day on which the contract could end, or null
 * @param charges what would be charged; never null
 */
public record ContractSimulation(
        LocalDate startDate, LocalDate endDate, LocalDate commitmentDate, List<SimulatedCharge> charges) {}
