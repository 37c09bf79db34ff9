using System.Diagnostics;

namespace Waybill.App.Evaluation.Domain;

/// <summary>
/// Pairs what was wanted with what was got, one to one, so that the total weight is greatest; what weighs nothing stays unpaired.
/// The method of Kuhn and Munkres with potentials, in time cubic in the longer side.
/// </summary>
internal sealed class Pairing
{
    private readonly double[,] cost;
    private readonly int size;
    private readonly double[] rowPotential;
    private readonly double[] columnPotential;

    /// <summary>The row that each column has, 0 for none; rows and columns count from 1.</summary>
    private readonly int[] rowOf;

    private Pairing(double[,] cost)
    {
        (this.cost, size) = (cost, cost.GetLength(0));
        (rowPotential, columnPotential, rowOf) = (new double[size + 1], new double[size + 1], new int[size + 1]);
    }

    /// <summary>The pairs of greatest total weight, by the column.</summary>
    public static List<(int Row, int Column)> Best(int rows, int columns, Func<int, int, double> weight)
    {
        if (rows == 0 || columns == 0)
        {
            return [];
        }

        var size = Math.Max(rows, columns);
        var cost = new double[size, size];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                cost[row, column] = -weight(row, column);
            }
        }

        var pairing = new Pairing(cost);
        for (var row = 1; row <= size; row++)
        {
            pairing.Place(row);
        }

        return [.. Enumerable.Range(1, size).Select(c => (Row: pairing.rowOf[c] - 1, Column: c - 1)).Where(p => p.Row < rows && p.Column < columns && cost[p.Row, p.Column] < 0)];
    }

    /// <summary>Gives a row a column, along the cheapest way of moving the rows placed before.</summary>
    private void Place(int row)
    {
        var least = new double[size + 1];
        var cameFrom = new int[size + 1];
        var seen = new bool[size + 1];
        Array.Fill(least, double.PositiveInfinity);
        rowOf[0] = row;
        var column = 0;
        do
        {
            seen[column] = true;
            column = Nearest(column, least, cameFrom, seen);
        }
        while (rowOf[column] != 0);

        while (column != 0)
        {
            rowOf[column] = rowOf[cameFrom[column]];
            column = cameFrom[column];
        }
    }

    /// <summary>The cheapest column not yet seen, after the potentials are moved by what it costs.</summary>
    private int Nearest(int from, double[] least, int[] cameFrom, bool[] seen)
    {
        var row = rowOf[from];
        var (step, next) = (double.PositiveInfinity, 0);
        for (var column = 1; column <= size; column++)
        {
            if (seen[column])
            {
                continue;
            }

            var reduced = cost[row - 1, column - 1] - rowPotential[row] - columnPotential[column];
            if (reduced < least[column])
            {
                (least[column], cameFrom[column]) = (reduced, from);
            }

            if (least[column] < step)
            {
                (step, next) = (least[column], column);
            }
        }

        Debug.Assert(next > 0, "There are as many columns as rows.");
        for (var column = 0; column <= size; column++)
        {
            if (seen[column])
            {
                rowPotential[rowOf[column]] += step;
                columnPotential[column] -= step;
            }
            else
            {
                least[column] -= step;
            }
        }

        return next;
    }
}
