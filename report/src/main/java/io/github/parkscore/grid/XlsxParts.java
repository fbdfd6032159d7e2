// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.grid;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * The parts of a workbook by the relations between them. The transitional and the strict spelling
 * of the format name a relation by different addresses with the same last word.
 */
final class XlsxParts {
  private static final String SWELLING_EN = "times its packed size when unpacked";

  private final PackagePart workbook;
  private final Budget budget;

  XlsxParts(OPCPackage container, Budget budget) throws InvalidFormatException {
    this.budget = budget;
    this.workbook = core(container);
  }

  private static PackagePart core(OPCPackage container) {
    for (PackageRelationship relation : container.getRelationships()) {
      if (isA("officeDocument", relation) && relation.getTargetMode() == TargetMode.INTERNAL) {
        PackagePart part = container.getPart(relation);
        if (part != null) {
          return part;
        }
      }
    }
    throw new UnreadableException(GridCode.FILE_DAMAGED, "seen", "no workbook part");
  }

  /** Reads the workbook part. */
  void readWorkbook(PartContents into) throws IOException {
    read(workbook, into);
  }

  /** Reads the part of a kind such as {@code styles}, if the workbook has one. */
  boolean read(String kind, PartContents into) throws IOException, InvalidFormatException {
    for (PackageRelationship relation : workbook.getRelationships()) {
      if (isA(kind, relation) && relation.getTargetMode() == TargetMode.INTERNAL) {
        PackagePart part = workbook.getRelatedPart(relation);
        if (part != null) {
          read(part, into);
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a relation of the workbook leads to a sheet of cells: charts and dialogs have none. */
  boolean hasCells(String relation) {
    PackageRelationship known = workbook.getRelationship(relation);
    return known == null || isA("worksheet", known);
  }

  /** Reads the sheet that a relation of the workbook leads to. */
  void readSheet(String relation, PartContents into) throws IOException, InvalidFormatException {
    PackageRelationship known = workbook.getRelationship(relation);
    if (known == null || known.getTargetMode() != TargetMode.INTERNAL) {
      throw new IOException("no sheet " + relation);
    }
    read(
        Optional.ofNullable(workbook.getRelatedPart(known))
            .orElseThrow(() -> new IOException("no part " + known.getTargetURI())),
        into);
  }

  private void read(PackagePart part, PartContents into) throws IOException {
    InputStream stream = part.getInputStream();
    if (stream == null) {
      throw new IOException("no content of " + part.getPartName());
    }
    try (InputStream in = budget.counting(stream)) {
      into.parse(in);
    } catch (IOException e) {
      if (isSwelling(e)) {
        throw Budget.tooLarge("解压后与压缩时大小之比", SWELLING_EN, 100);
      }
      throw e;
    }
  }

  /** POI has a guard of its own against parts that pack far too well, known by its message only. */
  private static boolean isSwelling(IOException e) {
    return String.valueOf(e.getMessage()).contains("Zip bomb");
  }

  private static boolean isA(String kind, PackageRelationship relation) {
    return relation.getRelationshipType().endsWith("/" + kind);
  }
}
