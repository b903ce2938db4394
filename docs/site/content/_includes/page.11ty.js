export const render = (data) => data.draw(data);
