// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.returns;

import io.github.parkscore.data.Period;
import io.github.parkscore.finding.Findings;
import java.util.Optional;

/**
 * Where everything goes that tables hold, while the files of a round are read.
 *
 * @param parks knows the parks by name
 * @param ledger takes figures
 * @param texts takes attributes
 * @param shared takes figures of groups
 * @param stages knows the stages of checking
 * @param wanted the period of tables that name none
 * @param findings takes findings
 */
record Intake(
    ParkFinder parks,
    Ledger ledger,
    TextLedger texts,
    SharedFigures shared,
    StageWords stages,
    Optional<Period> wanted,
    Findings findings) {}
