package io.github.perfectgym4j.benchmarks.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.StandardChartTheme;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.svg.SVGGraphics2D;

/**
 * Draws who takes how many times as long as this library: one bar for each subject and question, on a logarithmic axis, with a line for the
 * range of the ratios over the rounds.
 */
final class Chart {

    private static final int WIDTH = 820;
    private static final int BAR_HEIGHT = 18;
    private static final int REST_HEIGHT = 110;
    private static final Color[] COLORS = {
        new Color(0x1F6FB2),
        new Color(0xE08A1E),
        new Color(0x3A9A5B),
        new Color(0x8C5BA8),
        new Color(0x9A9A9A),
        new Color(0xB8433A)
    };

    private Chart() {}

    /**
     * Draws.
     *
     * @param title what is shown
     * @param ratios question, subject and how many times as long as this library, in the order of the bars
     * @param file the SVG file to write
     */
    static void draw(String title, List<Bar> ratios, Path file) throws IOException {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        ratios.forEach(bar -> data.addValue(bar.ratio().median(), bar.question(), bar.subject()));
        JFreeChart chart = ChartFactory.createBarChart(
                title,
                null,
                "times as long as perfectgym-client (1 = as long)",
                data,
                PlotOrientation.HORIZONTAL,
                data.getRowCount() > 1,
                false,
                false);
        StandardChartTheme theme = new StandardChartTheme("plain");
        theme.setExtraLargeFont(new Font(Font.SANS_SERIF, Font.BOLD, 15));
        theme.setLargeFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        theme.setRegularFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        theme.apply(chart);
        chart.setBackgroundPaint(Color.WHITE);

        CategoryPlot plot = chart.getCategoryPlot();
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
        plot.setOutlineVisible(false);
        plot.getDomainAxis().setCategoryLabelPositions(CategoryLabelPositions.STANDARD);
        plot.getDomainAxis().setMaximumCategoryLabelLines(2);
        LogAxis axis = new LogAxis("times as long as perfectgym-client (1 = as long)");
        double largest =
                ratios.stream().mapToDouble(bar -> bar.ratio().high()).max().orElse(1);
        double smallest =
                ratios.stream().mapToDouble(bar -> bar.ratio().low()).min().orElse(1);
        axis.setRange(Math.min(0.5, smallest * 0.8), Math.max(2, largest * 1.6));
        axis.setNumberFormatOverride(Numbers.twoDecimals());
        axis.setBase(2);
        axis.setTickUnit(new NumberTickUnit(1));
        plot.setRangeAxis(axis);

        BarRenderer renderer = new RangeRenderer(ratios);
        plot.setRenderer(renderer);
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setItemMargin(0.05);
        for (int row = 0; row < data.getRowCount(); row++) {
            renderer.setSeriesPaint(row, COLORS[row % COLORS.length]);
        }
        renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator("{2}", Numbers.twoDecimals()));
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));

        int height = REST_HEIGHT + BAR_HEIGHT * (data.getRowCount() + 1) * data.getColumnCount();
        SVGGraphics2D svg = new SVGGraphics2D(WIDTH, height);
        svg.setDefsKeyPrefix("");
        chart.draw(svg, new Rectangle2D.Double(0, 0, WIDTH, height));
        Files.writeString(file, svg.getSVGDocument().replaceAll("(?m)[ \t]+$", "") + "\n");
    }

    /** One bar. */
    record Bar(String question, String subject, Distribution ratio) {}

    /** Bars with a line from the low to the high end of the ratios, where there is more than one. */
    private static final class RangeRenderer extends BarRenderer {

        private static final long serialVersionUID = 1;

        private final transient List<Bar> bars;

        RangeRenderer(List<Bar> bars) {
            this.bars = bars;
        }

        @Override
        public void drawItem(
                Graphics2D graphics,
                CategoryItemRendererState state,
                Rectangle2D area,
                CategoryPlot plot,
                CategoryAxis domain,
                ValueAxis range,
                CategoryDataset data,
                int row,
                int column,
                int pass) {
            super.drawItem(graphics, state, area, plot, domain, range, data, row, column, pass);
            // Below the number that the bar is labelled with.
            double line = calculateBarW0(plot, plot.getOrientation(), area, domain, state, row, column)
                    + state.getBarWidth() * 0.85;
            for (Bar bar : bars) {
                if (bar.question().equals(data.getRowKey(row))
                        && bar.subject().equals(data.getColumnKey(column))
                        && bar.ratio().count() > 1) {
                    graphics.setPaint(Color.BLACK);
                    graphics.setStroke(new BasicStroke(1.5f));
                    graphics.draw(new Line2D.Double(
                            range.valueToJava2D(bar.ratio().low(), area, plot.getRangeAxisEdge()),
                            line,
                            range.valueToJava2D(bar.ratio().high(), area, plot.getRangeAxisEdge()),
                            line));
                }
            }
        }
    }
}
